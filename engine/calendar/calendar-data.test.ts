import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import vn from '../../definitions/calendars/vn.json' with { type: 'json' };
import calendarSchema from '../../definitions/schemas/calendar.json' with { type: 'json' };
import dateSchema from '../../definitions/schemas/date.json' with { type: 'json' };
import slugSchema from '../../definitions/schemas/slug.json' with { type: 'json' };
import textSchema from '../../definitions/schemas/text.json' with { type: 'json' };
import { addDays, weekdayOf } from '../dates/index.ts';
import { checkCalendar, compileCalendar } from './index.ts';
import type { CalendarDocument } from './index.ts';

const document = vn as CalendarDocument;
const validate = addFormats
  .default(new Ajv2020({ strict: true, allErrors: true }))
  .addSchema([dateSchema, slugSchema, textSchema])
  .compile(calendarSchema);

describe('the calendar of Viet Nam', () => {
  it('fits its schema', () => {
    validate(document);
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['a property nobody knows', { ...vn, color: 'red' }],
    ['a date that does not exist', { ...vn, version: '2026-02-30' }],
    [
      'hours past midnight',
      { ...vn, officeHours: { default: [{ from: '07:00', to: '24:30' }], byProvince: {} } },
    ],
    ['no years', { ...vn, years: [] }],
    ['a week without work', { ...vn, weeklyDaysOff: [1, 2, 3, 4, 5, 6, 7] }],
    ['a province by name', { ...vn, officeHours: { ...vn.officeHours, byProvince: { 'Hà Nội': [] } } }],
  ])('would not fit with %s', (_, broken) => {
    expect(validate(broken)).toBe(false);
  });

  it('has nothing to complain about', () => {
    expect(checkCalendar(document)).toEqual([]);
  });

  it('has every public holiday that the calendar of holidays computes for a working day', () => {
    const calendar = compileCalendar(document);
    for (const { year } of document.years) {
      const computed = new Holidays('VN').getHolidays(year).filter(({ type }) => type === 'public');
      expect(computed.length).toBeGreaterThan(5);
      for (const { date } of computed) expect(calendar.isWorkingDay(date.slice(0, 10))).toBe(false);
    }
  });

  it('agrees with the lunar calendar on the Lunar New Year and the Hùng Kings', () => {
    for (const { year, holidays } of document.years) {
      const lunar = new Map(
        new Holidays('VN').getHolidays(year).map(({ name, date }) => [name, date.slice(0, 10)]),
      );
      const own = (name: string): string[] =>
        holidays.filter(({ name: text }) => text.vi === name).map(({ date }) => date);
      const newYear = lunar.get('Tết Nguyên Đán') ?? '';
      expect(own('Tết Nguyên đán')).toEqual([-1, 0, 1, 2, 3].map((days) => addDays(newYear, days)));
      expect(own('Giỗ Tổ Hùng Vương')).toEqual([lunar.get('Giỗ tổ Hùng Vương')]);
    }
  });

  it('gives the days that the law counts: 1 + 5 + 1 + 1 + 1 + 2 + 1, each on a working day or made up for', () => {
    for (const { holidays } of document.years) {
      const own = holidays.filter(({ inLieuOf }) => inLieuOf === undefined);
      const onWeekend = own.filter(({ date }) => weekdayOf(date) > 5).map(({ date }) => date);
      expect(own).toHaveLength(12);
      expect(holidays.flatMap(({ inLieuOf }) => inLieuOf ?? [])).toEqual(onWeekend);
    }
  });

  it('says where a decision is still to come', () => {
    const marked = document.years.flatMap(({ holidays }) =>
      holidays.filter(({ note }) => note !== undefined),
    );
    expect(marked.map(({ date }) => date)).toEqual([
      '2027-02-05',
      '2027-02-06',
      '2027-02-07',
      '2027-02-08',
      '2027-02-09',
      '2027-02-10',
      '2027-02-11',
      '2027-09-03',
    ]);
  });
});
