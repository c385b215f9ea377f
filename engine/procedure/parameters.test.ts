import { describe, expect, it } from 'vitest';
import { smallDefinition } from '../case/case.fixture.ts';
import type { Parameters } from '../generated/definition-types.ts';
import { lookUpParameter, parametersAt } from './parameters.ts';

const parameters: Parameters = {
  muc_thu: {
    title: { vi: 'Mức thu' },
    type: 'money',
    rows: [
      { to: '2026-08-14', value: 8000 },
      { from: '2026-08-15', to: '2027-02-28', value: 0 },
      { from: '2027-03-01', value: 8000 },
    ],
  },
  bang_phi: {
    title: { vi: 'Bảng phí' },
    type: 'money',
    keys: ['tinh', 'kenh'],
    rows: [
      { key: ['01', '2'], from: '2026-07-25', value: 0 },
      { key: ['01', '*'], value: 100000 },
      { key: ['*', '*'], value: 50000 },
    ],
  },
};

describe('parameters', () => {
  it.each([
    ['2026-08-14', 8000],
    ['2026-08-15', 0],
    ['2027-02-28', 0],
    ['2027-03-01', 8000],
  ])('have the value of their window on %s', (date, value) => {
    expect(parametersAt(smallDefinition({}, { parameters }), date)).toEqual({ muc_thu: value });
  });

  it.each([
    ['2026-07-24', ['01', '2'], 100000],
    ['2026-07-25', ['01', '2'], 0],
    ['2026-07-25', ['01', 1], 100000],
    ['2026-07-25', ['79', '2'], 50000],
    ['2026-07-25', ['79'], null],
  ])('of a table are found on %s for %j', (date, keys, value) => {
    expect(lookUpParameter(parameters, date, 'bang_phi', keys)).toBe(value);
  });

  it('of a name that only the prototype knows are unknown', () => {
    expect(lookUpParameter(parameters, '2026-07-25', 'constructor', [])).toBeNull();
    expect(lookUpParameter(undefined, '2026-07-25', 'bang_phi', [])).toBeNull();
  });
});
