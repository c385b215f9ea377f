import { formatDate } from '../dates/index.ts';
import type { AppointmentField } from '../generated/definition-types.ts';
import type { Language } from '../text/text.ts';
import { weekdayName } from '../words/weekday-name.ts';
import { hasSlot, readSlot, slotEnd } from './appointment-slots.ts';
import type { FieldKind } from './field-kind.ts';
import { oneLine } from './typed-text.ts';
import { readTime } from './time.ts';

/**
 * A day and time at which to come, as {date, from}. Here it only has to be one of the week's opening hours: whether
 * its day is offered and a place is free is found out when it is booked (engine/case/book-slots.ts), once, since a
 * slot that is held stays right when its day has come.
 */
export const appointment: FieldKind<AppointmentField> = {
  type: 'appointment',
  stores: true,
  empty: null,
  composed: true,
  asks: 'choose',
  feelType: () => ({ context: { date: 'date', from: 'time' } }),
  normalise(value) {
    if (value === null || value === undefined || value === '') return null;
    if (typeof value !== 'object' || Array.isArray(value)) return value;
    const { date, from } = value as Readonly<Record<string, unknown>>;
    if (date === undefined && from === undefined) return value;
    const slot = { date: oneLine(date), from: readTime(from) };
    return slot.date === null && slot.from === null ? null : slot;
  },
  check(value, field) {
    const slot = readSlot(value);
    if (slot === null) return [{ code: 'value-unreadable' }];
    return hasSlot(field, slot) ? [] : [{ code: 'slot-not-offered' }];
  },
  display: (value, { field }, language) => slotText(value, field, language),
  schema: () => ({
    type: 'object',
    properties: {
      date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
      from: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
    },
    required: ['date', 'from'],
    additionalProperties: false,
  }),
};

/**
 * A slot as people read it; an empty text for none.
 *
 * @example slotText({ date: '2026-12-01', from: '08:00' }, { minutes: 30 }, 'vi') // 'Thứ Ba, 01/12/2026, 08:00–08:30'
 */
export function slotText(
  value: unknown,
  field: Pick<AppointmentField, 'minutes'>,
  language: Language,
): string {
  const slot = readSlot(value);
  if (slot === null) return '';
  const times = `${slot.from}–${slotEnd(field, slot.from)}`;
  return `${weekdayName(slot.date, language)}, ${formatDate(slot.date)}, ${times}`;
}
