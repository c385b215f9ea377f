import { expect, test } from 'vitest';
import type { RecalculatedCase } from '../../../runtime/api/index.ts';
import { recalculationTotals } from './recalculation-totals.ts';

const value = (label: string, difference: number | null, owed: number | null) => ({
  ...{ label, was: '', is: '', difference, owed },
});
const found = (...values: RecalculatedCase['values']): RecalculatedCase => ({
  ...{
    case: 'c',
    code: 'H',
    version: 1,
    unit: 'UBND',
    submittedOn: '2026-08-01',
    endedOn: null,
    outcome: null,
  },
  ...{ months: null, values },
});

test('amounts are added up by their names, and the rows of a case count once', () => {
  const cases = [
    found(value('Mức hưởng', 40_000, 120_000), value('Phần (1)', 10, null), value('Phần (2)', 20, null)),
    found(value('Mức hưởng', 60_000, null), value('Diện', null, null)),
  ];
  expect(recalculationTotals(cases)).toEqual([
    { label: 'Mức hưởng', cases: 2, difference: 100_000, owed: 120_000 },
    { label: 'Phần', cases: 1, difference: 30, owed: null },
    { label: 'Diện', cases: 1, difference: null, owed: null },
  ]);
});
