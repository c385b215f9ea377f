import { describe, expect, it } from 'vitest';
import { keepsTheContract } from '../../engine/fields/kind-contract.fixture.ts';
import { environment } from '../../engine/form/form.fixture.ts';
import { learnOwnKinds } from '../../runtime/server/index.ts';
import { kinds } from './kinds.ts';
import { vehicleNumber, type VehicleNumberField } from './vin-kind.ts';

learnOwnKinds(kinds);

const field: VehicleNumberField = {
  key: 'so_khung',
  type: 'vehicleNumber',
  label: { vi: 'Số khung' },
  checkDigit: true,
};

describe('the kind vehicleNumber', () => {
  keepsTheContract(vehicleNumber, field, '1HGCM82633A004352');

  it.each([
    ['1HGCM82633A004352', []],
    ['1M8GDM9AXKP042788', []],
    ['1HGCM82643A004352', ['vehicle-number-check']],
    ['1HGCM82633A00435', ['vehicle-number-length']],
    ['1HGCM82633AO04352', ['vehicle-number-character']],
  ])('judges %s', (number, codes) => {
    const problems = vehicleNumber.check(
      number,
      field,
      { choices: null, options: {} },
      { environment, sibling: () => null },
    );
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  it('takes what people type beside the number', () => {
    expect(vehicleNumber.normalise(' 1hgcm826-33a 004352 ', field, environment)).toBe('1HGCM82633A004352');
  });
});
