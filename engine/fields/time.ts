import { isTimeOfDay } from '../dates/index.ts';
import type { TimeField } from '../generated/definition-types.ts';
import type { FieldKind } from './field-kind.ts';
import { oneLine } from './typed-text.ts';

/** A time of day, HH:mm. "7h45" and "7:45" are read as 07:45. */
export const time: FieldKind<TimeField> = {
  type: 'time',
  stores: true,
  empty: null,
  asks: 'write',
  feelType: () => 'time',
  normalise: readTime,
  check(value, { min, max }) {
    if (!isTimeOfDay(value)) return [{ code: 'time-unreal' }];
    if (min !== undefined && value < min) return [{ code: 'time-too-early', params: { min } }];
    return max !== undefined && value > max ? [{ code: 'time-too-late', params: { max } }] : [];
  },
  display: (value) => (typeof value === 'string' ? value : ''),
  schema: () => ({ type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' }),
};

/** A time of day as people type it, in the shape that is stored; what cannot be read is left alone. */
export function readTime(value: unknown): unknown {
  const text = oneLine(value);
  if (typeof text !== 'string') return text;
  const match = /^(\d{1,2})[:hg](\d{2})$/i.exec(text);
  return match ? `${(match[1] ?? '').padStart(2, '0')}:${match[2]}` : text;
}
