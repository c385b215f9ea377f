import type { FeelType } from '../feel-type.ts';
import { weekdays } from '../functions/dates.ts';
import type { Signatures } from './signature.ts';

const monthOrDate = ([moment = 'any']: readonly FeelType[]): FeelType =>
  moment === 'month' || moment === 'date' ? moment : 'any';

const moment = 'date|dateTime';

export const dateSignatures = {
  today: { params: '', returns: 'date', vi: 'Ngày hôm nay', en: 'Today', example: 'today()' },
  now: {
    params: '',
    returns: 'dateTime',
    vi: 'Thời điểm hiện tại',
    en: 'The present moment',
    example: 'now()',
  },
  date: {
    params: 'from: string|number|date|dateTime, month?: number, day?: number',
    returns: 'date',
    vi: 'Ngày từ chuỗi, từ thời điểm, hoặc từ năm, tháng, ngày',
    en: 'A date from a text, a moment, or year, month and day',
    example: 'date(2026, 11, 20)',
  },
  time: {
    params: 'from: string|time',
    returns: 'time',
    vi: 'Giờ trong ngày',
    en: 'A time of day',
    example: 'time("09:10")',
  },
  'date and time': {
    params: 'from: string|date|dateTime, time?: time',
    returns: 'dateTime',
    vi: 'Thời điểm từ chuỗi, hoặc từ ngày và giờ Việt Nam',
    en: 'A moment from a text, or from a date and a time in Vietnam',
    example: 'date and time(date(2026, 11, 20), time("09:10"))',
  },
  duration: {
    params: 'from: string',
    returns: 'duration',
    vi: 'Khoảng thời gian: P1Y2M3D là 1 năm 2 tháng 3 ngày',
    en: 'A length of time: P1Y2M3D is 1 year 2 months 3 days',
    example: 'date(2006, 2, 14) + duration("P20Y")',
  },
  year: {
    params: 'moment: date|month|dateTime',
    returns: 'number',
    vi: 'Năm',
    en: 'The year',
    example: 'year(date(2026, 11, 20))',
  },
  month: {
    params: 'moment: date|month|dateTime',
    returns: 'number',
    vi: 'Tháng (1–12)',
    en: 'The month (1–12)',
    example: 'month(date(2026, 11, 20))',
  },
  day: {
    params: `moment: ${moment}`,
    returns: 'number',
    vi: 'Ngày trong tháng',
    en: 'The day of the month',
    example: 'day(date(2026, 11, 20))',
  },
  'years between': {
    params: `from: ${moment}, to: ${moment}`,
    returns: 'number',
    vi: 'Số năm tròn giữa hai ngày, như cách tính tuổi',
    en: 'Whole years between two dates, as an age is counted',
    example: 'years between(date(2008, 11, 21), date(2026, 11, 20))',
  },
  'months between': {
    params: `from: ${moment}|month, to: ${moment}|month`,
    returns: 'number',
    vi: 'Số tháng tròn giữa hai ngày hoặc hai tháng',
    en: 'Whole months between two dates or months',
    example: 'months between(date(2026, 1, 15), date(2026, 11, 20))',
  },
  'days between': {
    params: `from: ${moment}, to: ${moment}`,
    returns: 'number',
    vi: 'Số ngày giữa hai ngày',
    en: 'Days between two dates',
    example: 'days between(date(2026, 11, 1), date(2026, 11, 20))',
  },
  'day of week': {
    params: `moment: ${moment}`,
    returns: 'string',
    typeOf: () => ({ enum: weekdays.map((code) => ({ code })) }),
    vi: 'Thứ trong tuần, theo tên của FEEL: Monday … Sunday',
    en: 'Day of the week: Monday … Sunday',
    example: 'day of week(date(2026, 11, 20))',
  },
  'add days': {
    params: 'date: date, n: number',
    returns: 'date',
    vi: 'Ngày sau (hoặc trước, nếu âm) n ngày',
    en: 'The date n days later (earlier when negative)',
    example: 'add days(date(2026, 11, 20), 15)',
  },
  'add months': {
    params: 'moment: date|month, n: number',
    returns: 'date',
    typeOf: monthOrDate,
    vi: 'Ngày hoặc tháng sau n tháng',
    en: 'The date or month n months later',
    example: 'add months(date(2026, 1, 31), 1)',
  },
  'add years': {
    params: 'moment: date|month, n: number',
    returns: 'date',
    typeOf: monthOrDate,
    vi: 'Ngày hoặc tháng sau n năm',
    en: 'The date or month n years later',
    example: 'add years(date(2024, 2, 29), 1)',
  },
  'last day of month': {
    params: `moment: ${moment}|month`,
    returns: 'date',
    vi: 'Ngày cuối tháng',
    en: 'The last day of the month',
    example: 'last day of month(date(2026, 2, 1))',
  },
  'format date': {
    params: `moment: ${moment}|month`,
    returns: 'string',
    vi: 'Ngày viết theo kiểu Việt Nam',
    en: 'The date as it is written in Vietnam',
    example: 'format date(date(2026, 11, 2))',
  },
  'date in words': {
    params: `moment: ${moment}`,
    returns: 'string',
    vi: 'Ngày viết bằng chữ',
    en: 'The date in Vietnamese words',
    example: 'date in words(date(2026, 11, 2))',
  },
  'working days after': {
    params: `date: ${moment}, n: number`,
    returns: 'date',
    vi: 'Ngày làm việc thứ n sau một ngày',
    en: 'The nth working day after a date',
    example: 'working days after(date(2026, 11, 20), 3)',
  },
  'working days between': {
    params: `from: ${moment}, to: ${moment}`,
    returns: 'number',
    vi: 'Số ngày làm việc giữa hai ngày',
    en: 'Working days between two dates',
    example: 'working days between(date(2026, 11, 20), date(2026, 11, 26))',
  },
  'is working day': {
    params: `date: ${moment}`,
    returns: 'boolean',
    vi: 'Có phải ngày làm việc',
    en: 'Whether it is a working day',
    example: 'is working day(date(2026, 11, 21))',
  },
  gaps: {
    params: 'periods: list, from: date|month|dateTime, to: date|month|dateTime, grain?: string',
    returns: 'list',
    typeOf: gapsType,
    vi: 'Các khoảng hở của danh sách {from, to} trong đoạn cho trước; grain là "day" hoặc "month"; to trống là đến nay',
    en: 'What the periods {from, to} leave open within a stretch; grain is "day" or "month"; a missing to means still running',
    example: 'gaps([{from: "2020-01", to: "2020-03"}], "2020-01", "2020-06", "month")',
  },
  overlaps: {
    params: 'periods: list',
    returns: 'boolean',
    vi: 'Có hai khoảng {from, to} chồng nhau (tính cả hai đầu)',
    en: 'Whether two periods {from, to} share a day',
    example: 'overlaps([{from: "2020-01", to: "2020-03"}, {from: "2020-03", to: null}])',
  },
} satisfies Signatures;

function gapsType(): FeelType {
  // Months or days by the grain: both are written as texts that date functions take.
  return { list: { context: { from: 'any', to: 'any' } } };
}
