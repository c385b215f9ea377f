import { expect, test } from 'vitest';
import { proposalOrder } from './proposal-form.ts';

const typed = { number: ' 12/QĐ-UBND ', decided: '19/11/2026', at: 'now', date: '', note: ' ' } as const;
const today = '2026-11-20';

test('says the decision, and nothing of what was left empty', () => {
  expect(proposalOrder(typed, today)).toEqual({
    order: { decision: { number: '12/QĐ-UBND', date: '2026-11-19' } },
  });
});

test('says the midnight of the first day in Vietnam', () => {
  const later = proposalOrder({ ...typed, at: 'date', date: '1/12/2026', note: 'Giảm thời hạn' }, today);
  expect(later).toMatchObject({
    order: { effectiveFrom: '2026-11-30T17:00:00.000Z', note: 'Giảm thời hạn' },
  });
});

test('names every box that is wrong at once', () => {
  const wrong = { ...typed, number: '', decided: '30/02/2026', at: 'date', date: '20/11/2026' } as const;
  expect(proposalOrder(wrong, today)).toEqual({
    problems: { number: 'numberMissing', decided: 'dateMissing', date: 'effectPast' },
  });
});
