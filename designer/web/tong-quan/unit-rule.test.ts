import { expect, test } from 'vitest';
import { unitRule } from './unit-rule.ts';

test.each([
  ['dia_chi_xd.xa', { how: 'address', path: 'dia_chi_xd', level: 'xa' }],
  ['ho_so.dia_chi.tinh', { how: 'address', path: 'ho_so.dia_chi', level: 'tinh' }],
  ['"01"', { how: 'fixed', code: '01' }],
  ['khac.xa', { how: 'rule' }],
  ['coalesce(dia_chi_xd.xa, "01")', { how: 'rule' }],
  [undefined, { how: 'none' }],
])('a unit by %s is found by %j', (text, rule) => {
  expect(unitRule(text, ['dia_chi_xd', 'ho_so.dia_chi'])).toEqual(rule);
});
