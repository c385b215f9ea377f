import { partsOf } from '../dates/index.ts';
import { durationPart, isDuration } from './duration.ts';
import type { Meter } from './meter.ts';
import { epochOf, kindOfText, wallClock } from './moments.ts';
import { isContext, isList, ownValue, type Value } from './values.ts';

/**
 * A part of a value by its name: of a context, of every item of a list, of a moment (`year`, `month`, `day`,
 * `hour`, `minute`) or of a duration. Null when there is no such part.
 */
export function member(value: Value, key: string, meter: Meter): Value {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return null;
  if (typeof value === 'string') return momentPart(value, key);
  if (isList(value)) return memberOfEach(value, key, meter);
  if (isContext(value))
    return (isDuration(value) ? durationPart(value, key) : undefined) ?? ownValue(value, key);
  return null;
}

function memberOfEach(list: readonly Value[], key: string, meter: Meter): Value {
  meter.enter();
  meter.burn(list.length);
  const parts = list.map((item) => member(item, key, meter));
  meter.leave();
  return parts;
}

/** The names of the parts that moments have. */
export const momentParts = {
  date: ['year', 'month', 'day'],
  month: ['year', 'month'],
  time: ['hour', 'minute'],
  dateTime: ['year', 'month', 'day', 'hour', 'minute'],
} as const;

/** A part of a date, month, time or date-time (the last in Vietnamese time); null for any other text. */
export function momentPart(text: string, key: string): number | null {
  switch (kindOfText(text)) {
    case 'date':
      return datePart(text, key);
    case 'month':
      return key === 'day' ? null : datePart(`${text}-01`, key);
    case 'time':
      return clockPart(Number(text.slice(0, 2)) * 60 + Number(text.slice(3)), key);
    case 'dateTime': {
      const clock = wallClock(epochOf(text) ?? 0);
      return datePart(clock.date, key) ?? clockPart(Math.floor(clock.millis / 60_000), key);
    }
    case 'text':
      return null;
  }
}

function datePart(date: string, key: string): number | null {
  return key === 'year' || key === 'month' || key === 'day' ? partsOf(date)[key] : null;
}

function clockPart(minutesOfDay: number, key: string): number | null {
  if (key === 'hour') return Math.floor(minutesOfDay / 60);
  return key === 'minute' ? minutesOfDay % 60 : null;
}
