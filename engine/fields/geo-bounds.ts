import type { LatLng } from '../geo/index.ts';
import { formatNumber } from '../words/format-number.ts';

/** The bounds that a definition gives to places; all in degrees. */
export interface GeoBounds {
  readonly minLat?: number;
  readonly maxLat?: number;
  readonly minLng?: number;
  readonly maxLng?: number;
}

/** Vietnam with its islands and seas; what lies outside was mistyped or swapped, unless a definition says more. */
const VIETNAM = { minLat: 6, maxLat: 24, minLng: 102, maxLng: 118 };

/** Where a place lies outside of its bounds: place and bounds as a problem names them; null for a place within. */
export function outsideBounds({ lat, lng }: LatLng, bounds: GeoBounds): Record<string, string> | null {
  const { minLat, maxLat, minLng, maxLng } = { ...VIETNAM, ...given(bounds) };
  if (lat >= minLat && lat <= maxLat && lng >= minLng && lng <= maxLng) return null;
  return Object.fromEntries(
    Object.entries({ lat, lng, minLat, maxLat, minLng, maxLng }).map(([key, angle]) => [
      key,
      formatNumber(Number(angle.toFixed(6))),
    ]),
  );
}

function given({ minLat, maxLat, minLng, maxLng }: GeoBounds): GeoBounds {
  return {
    ...(minLat === undefined ? {} : { minLat }),
    ...(maxLat === undefined ? {} : { maxLat }),
    ...(minLng === undefined ? {} : { minLng }),
    ...(maxLng === undefined ? {} : { maxLng }),
  };
}
