import { expect, test } from 'vitest';
import { effectiveFrom } from './effect-choice.ts';

const TODAY = '2026-11-20';

test('at once needs no date', () => {
  expect(effectiveFrom({ at: 'now', date: 'không' }, TODAY)).toEqual({ moment: null });
});

test.each(['1/12/2026', '01/12/2026', ' 01.12.2026 ', '01-12-2026'])(
  '%j begins that day in Vietnam',
  (date) => {
    expect(effectiveFrom({ at: 'date', date }, TODAY)).toEqual({ moment: '2026-11-30T17:00:00.000Z' });
  },
);

test.each(['', '12/2026', '31/11/2026', '2026-12-01', '1/12/26'])('%j is no date', (date) => {
  expect(effectiveFrom({ at: 'date', date }, TODAY)).toEqual({ problem: 'missing' });
});

test.each(['20/11/2026', '01/01/2026'])('%j has begun already', (date) => {
  expect(effectiveFrom({ at: 'date', date }, TODAY)).toEqual({ problem: 'past' });
});
