import { earliestOf, formatDate, isCalendarDate, isPartialDate, latestOf } from '../dates/index.ts';
import type { DateField, DatePrecision } from '../generated/definition-types.ts';
import type { FieldKind, ValueProblem } from './field-kind.ts';
import { oneLine } from './typed-text.ts';

/** Dates outside of these years are nearly always slips of the finger. */
const PLAUSIBLE = { from: '1800', to: '2200' };

const patterns: Readonly<Record<DatePrecision, string>> = {
  day: '^\\d{4}-\\d{2}-\\d{2}$',
  month: '^\\d{4}-\\d{2}$',
  year: '^\\d{4}$',
};

/** A date, known to the day or, where the field accepts it, to the month or year only. */
export const date: FieldKind<DateField> = {
  type: 'date',
  stores: true,
  empty: null,
  asks: 'write',
  feelType({ precision = ['day'] }) {
    if (precision.length > 1) return 'any';
    return precision[0] === 'year' ? 'string' : precision[0] === 'month' ? 'month' : 'date';
  },
  normalise(value) {
    const text = oneLine(value);
    return typeof text === 'string' ? turned(text) : text;
  },
  check(value, { precision = ['day'] }, { options }, { environment }) {
    if (!isPartialDate(value)) return [{ code: 'date-unreal' }];
    const known: DatePrecision = value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year';
    if (!precision.includes(known)) return [{ code: `date-needs-${precision[0]}` }];
    const wrong = checkLimits(value, options['min'], options['max'], environment.today);
    if (wrong.length > 0) return wrong;
    const isPlausible = value >= PLAUSIBLE.from && value < PLAUSIBLE.to;
    return isPlausible
      ? []
      : [{ code: 'date-far-away', severity: 'warning', params: { date: formatDate(value) } }];
  },
  display: (value) => (isPartialDate(value) ? formatDate(value) : ''),
  schema({ precision = ['day'] }) {
    const [only, ...others] = precision.map((known) => ({ type: 'string', pattern: patterns[known] }));
    return others.length === 0 && only ? only : { anyOf: [only, ...others] };
  },
};

/** A date known in part breaks a limit only when none of the days it can mean keeps it. */
function checkLimits(value: string, min: unknown, max: unknown, today: string): ValueProblem[] {
  if (isCalendarDate(max) && earliestOf(value) > max) {
    return [
      max === today
        ? { code: 'date-in-future' }
        : { code: 'date-too-late', params: { max: formatDate(max) } },
    ];
  }
  if (isCalendarDate(min) && latestOf(value) < min) {
    return [
      min === today ? { code: 'date-in-past' } : { code: 'date-too-early', params: { min: formatDate(min) } },
    ];
  }
  return [];
}

/** A date written day first, as people write it, in the order that is stored. */
function turned(text: string): string {
  const match = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (!match) return text;
  const [, day, month = '', year = ''] = match;
  const parts = day === undefined ? [year, month] : [year, month, day];
  return parts.map((part) => part.padStart(2, '0')).join('-');
}
