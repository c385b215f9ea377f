import { describe, expect, it } from 'vitest';
import { smallDefinition } from '../case/case.fixture.ts';
import { parseExpression } from '../feel/parser/index.ts';
import type { Deadline, Definition } from '../generated/definition-types.ts';
import { deadlineInWords, type DeadlineReading } from './deadline-in-words.ts';

const withDeadline = (deadline: Partial<Deadline>): Definition => ({
  ...smallDefinition({ initial: 'lam' }),
  parameters: { han: { title: { vi: 'Hạn' }, type: 'integer', rows: [{ value: 5 }] } },
  deadlines: { han: { title: { vi: 'Giải quyết' }, unit: 'calendarDay', effect: 'statutory', ...deadline } },
});

const reading: DeadlineReading = {
  today: '2026-11-20',
  expression: (text) => parseExpression(text).ok ?? null,
};

const said = (deadline: Partial<Deadline>, more: Partial<DeadlineReading> = {}) =>
  deadlineInWords(withDeadline(deadline), 'han', { ...reading, ...more }).vi;

describe('a deadline in words', () => {
  it('says that no days mean the same day, never that they are none', () => {
    expect(said({ amount: 0, unit: 'workingDay' })).toBe('trong ngày làm việc');
    expect(said({ amount: 0, unit: 'calendarDay' })).toBe('trong ngày');
    expect(said({ amount: 0, unit: 'workingHour' })).toBe('giải quyết ngay');
    expect(said({ amount: 0.5, unit: 'workingHour' })).toBe('0,5 giờ làm việc');
  });

  it('tells the amounts that a rule chooses among', () => {
    expect(said({ amount: 'if so_ban > 2 then 15 else if so_ban > 1 then 10 else han' })).toBe(
      '5, 10 hoặc 15 ngày, tùy trường hợp',
    );
    expect(said({ amount: 'han' })).toBe('5 ngày');
  });

  it('knows the amount of a channel where the rule asks for nothing else', () => {
    const amount = 'if case.channel = "2" then 8 else 1';
    expect(said({ amount, unit: 'workingHour' }, { channel: '2' })).toBe('8 giờ làm việc');
    expect(said({ amount, unit: 'workingHour' }, { channel: '1' })).toBe('1 giờ làm việc');
    expect(said({ amount, unit: 'workingHour' })).toBe('1 hoặc 8 giờ làm việc, tùy trường hợp');
  });

  it('falls back on the title where the rule reckons', () => {
    expect(said({ amount: 'so_ban + 1' })).toBe('Giải quyết');
  });
});
