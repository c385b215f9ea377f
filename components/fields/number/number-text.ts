import { formatNumber } from '../../../engine/index.ts';

/** A stored number as people write it; what is no number reads as it was typed. */
export function numberText(value: unknown): string {
  if (typeof value === 'number') return formatNumber(value);
  return typeof value === 'string' ? value : '';
}
