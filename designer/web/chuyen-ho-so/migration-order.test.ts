import { expect, test } from 'vitest';
import { migrationOrder } from './migration-order.ts';

test('an order names the decision, its date as it is stored, and the reason', () => {
  expect(migrationOrder({ number: ' 45/QĐ-UBND ', date: '19/11/2026', reason: 'Điều 28' })).toEqual({
    order: { decision: { number: '45/QĐ-UBND', date: '2026-11-19' }, reason: 'Điều 28' },
  });
});

test('what is missing is told at its box', () => {
  expect(migrationOrder({ number: '', date: '31/02/2026', reason: ' ' })).toEqual({
    problems: { number: 'numberMissing', date: 'dateMissing', reason: 'reasonMissing' },
  });
});
