import { nothing, svg } from 'lit';
import { formatNumber } from '../../../engine/index.ts';
import { gridOf } from './geo-view.ts';
import type { Dot, GeoView } from './geo-view.ts';

/** Grid, scale and north of a drawing. */
export function geoSheet(view: GeoView, words: { readonly north: string; readonly scale: string }): unknown {
  const { tops, lefts } = gridOf(view);
  const length = view.step / view.metres;
  const { width, height } = view;
  return svg`<g class="geo-grid">
      ${tops.map((top) => svg`<line x1="0" x2=${width} y1=${top} y2=${top} />`)}
      ${lefts.map((left) => svg`<line x1=${left} x2=${left} y1="0" y2=${height} />`)}
    </g>
    <g class="geo-marks">
      <path d="M12 ${height - 18}v6h${length}v-6" />
      <path d="M${width - 20} 40V12m-6 9l6-9l6 9" />
    </g>
    <text x=${18 + length} y=${height - 12}>${words.scale.replace('{metres}', formatNumber(view.step))}</text>
    <text x=${width - 20} y="56" text-anchor="middle">${words.north}</text>`;
}

/** The line around what is drawn; nothing for a single place. */
export function geoOutline(dots: readonly Dot[]): unknown {
  if (dots.length < 2) return nothing;
  return svg`<polygon class="geo-land" points=${dots.map(({ left, top }) => `${left},${top}`).join(' ')} />`;
}

/** Where the number of a vertex stands: on the side that looks away from the middle. */
export function labelPlace({ left, top }: Dot, { width, height }: GeoView): Dot {
  const [right, down] = [left - width / 2, top - height / 2];
  const far = Math.hypot(right, down) || 1;
  return { left: left + (right / far) * 20, top: top + (down / far) * 20 + 4 };
}

/** The middles of the edges long enough on the drawing for a mark to be hit. */
export function edgeMiddles(dots: readonly Dot[]): { readonly after: number; readonly dot: Dot }[] {
  if (dots.length < 3) return [];
  return dots.flatMap((one, after) => {
    const next = dots[(after + 1) % dots.length] ?? one;
    if (Math.hypot(next.left - one.left, next.top - one.top) < 64) return [];
    return [{ after, dot: { left: (one.left + next.left) / 2, top: (one.top + next.top) / 2 } }];
  });
}
