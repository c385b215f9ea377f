import { describe, expect, it } from 'vitest';
import { calendarProblems } from '../problems/calendar-problems.ts';
import { CalendarError, calendarProblemOf, checkCalendar, compileCalendar } from './index.ts';
import type { CalendarDocument, CalendarYear, OfficeSession } from './index.ts';

const name = { vi: 'Ngày nghỉ' };
const source = 'Luật';

function calendar(years: Partial<CalendarYear>[], hours: OfficeSession[] = []): CalendarDocument {
  return {
    format: 1,
    id: 'thu',
    version: '2026-01-01',
    title: { vi: 'Lịch thử' },
    source: [source],
    weeklyDaysOff: [6, 7],
    officeHours: {
      default: [{ from: '08:00', to: '16:00' }],
      byProvince: hours.length > 0 ? { '01': hours } : {},
    },
    years: years.map((year) => ({ year: 2026, status: 'decided', holidays: [], swaps: [], ...year })),
  };
}

describe('checking a calendar', () => {
  it.each<[string, CalendarDocument, [string, string][]]>([
    ['a missing year', calendar([{}, { year: 2028 }]), [['calendar-years-gap', '/years/1/year']]],
    ['a year twice', calendar([{}, {}]), [['calendar-years-gap', '/years/1/year']]],
    [
      'a date that does not exist',
      calendar([{ holidays: [{ date: '2026-02-30', name, source }] }]),
      [['calendar-date-invalid', '/years/0/holidays/0/date']],
    ],
    [
      'a date of another year',
      calendar([{ holidays: [{ date: '2027-01-01', name, source }] }]),
      [['calendar-date-invalid', '/years/0/holidays/0/date']],
    ],
    [
      'a date twice',
      calendar([
        {
          holidays: [
            { date: '2026-01-01', name, source },
            { date: '2026-01-01', name, source },
          ],
        },
      ]),
      [['calendar-date-twice', '/years/0/holidays/1/date']],
    ],
    [
      'a holiday on a Sunday without a day in lieu',
      calendar([{ holidays: [{ date: '2026-04-26', name, source }] }]),
      [['calendar-in-lieu-missing', '/years/0/holidays/0']],
    ],
    [
      'a day in lieu of a working day',
      calendar([
        {
          holidays: [
            { date: '2026-04-30', name, source },
            { date: '2026-05-04', name, source, inLieuOf: '2026-04-30' },
          ],
        },
      ]),
      [['calendar-in-lieu-unfounded', '/years/0/holidays/1/inLieuOf']],
    ],
    [
      'a swap against a working day',
      calendar([{ swaps: [{ off: '2026-01-02', work: '2026-01-09', source }] }]),
      [['calendar-swap-invalid', '/years/0/swaps/0']],
    ],
    [
      'a swap of a Saturday',
      calendar([{ swaps: [{ off: '2026-01-03', work: '2026-01-10', source }] }]),
      [['calendar-swap-invalid', '/years/0/swaps/0']],
    ],
    [
      'a swap made up for in a year that is not listed',
      calendar([{ swaps: [{ off: '2026-12-31', work: '2027-01-09', source }] }]),
      [['calendar-date-invalid', '/years/0/swaps/0/work']],
    ],
    [
      'overlapping office hours',
      calendar(
        [{}],
        [
          { from: '08:00', to: '12:00' },
          { from: '11:00', to: '17:00' },
        ],
      ),
      [['calendar-hours-invalid', '/officeHours/byProvince/01/1']],
    ],
    [
      'office hours of no length',
      calendar([{}], [{ from: '08:00', to: '08:00' }]),
      [['calendar-hours-invalid', '/officeHours/byProvince/01/0']],
    ],
  ])('finds %s', (_, document, expected) => {
    const problems = checkCalendar(document);
    expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual(expected);
    for (const { code } of problems) expect(Object.hasOwn(calendarProblems, code)).toBe(true);
  });

  it('accepts a swap that is made up for in the next year', () => {
    const document = calendar([
      { swaps: [{ off: '2026-12-31', work: '2027-01-09', source }] },
      { year: 2027 },
    ]);
    expect(checkCalendar(document)).toEqual([]);
    expect(compileCalendar(document).isWorkingDay('2027-01-09')).toBe(true);
  });

  it('does not compile errors, but tolerates warnings', () => {
    expect(() => compileCalendar(calendar([{}, {}]))).toThrow(CalendarError);
    const warned = calendar([{ holidays: [{ date: '2026-04-26', name, source }] }]);
    expect(compileCalendar(warned).isWorkingDay('2026-04-27')).toBe(true);
  });

  it('becomes a problem where a command is carried out', () => {
    const error = new CalendarError('calendar-year-missing', { year: 2028 });
    expect(calendarProblemOf(error, '/deadlines/giai_quyet')).toEqual({
      code: 'calendar-year-missing',
      pointer: '/deadlines/giai_quyet',
      severity: 'error',
      params: { year: 2028 },
    });
  });
});
