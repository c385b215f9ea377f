import { describe, expect, it } from 'vitest';
import { addressLine } from './address-line.ts';

describe('a written address', () => {
  it('is cut at its commas and line breaks, without the country', () => {
    expect(addressLine('Số 3 đường Mẫu B,\n Phường Vĩnh Yên, Tỉnh Phú Thọ, Việt Nam.').parts).toEqual([
      'Số 3 đường Mẫu B',
      'Phường Vĩnh Yên',
      'Tỉnh Phú Thọ',
    ]);
  });

  it.each([
    ['P. Tích Sơn', 'Tích Sơn'],
    ['TP Vĩnh Yên', 'Vĩnh Yên'],
    ['TP. Vĩnh Yên', 'Vĩnh Yên'],
    ['thành phố Vĩnh Yên', 'Vĩnh Yên'],
    ['Q.1', '1'],
    ['Thị trấn Rạch Gốc', 'Rạch Gốc'],
    ['Tân An', 'Tân An'],
    ['Xã Xuân', 'Xuân'],
  ])('finds the name in %s', (part, name) => {
    expect(addressLine(part).names).toEqual([name]);
  });
});
