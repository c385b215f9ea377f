import { describe, expect, it } from 'vitest';
import { environment } from '../form/form.fixture.ts';
import type { Field } from '../generated/definition-types.ts';
import { citizenIdFacts } from './citizen-id-number.ts';
import { kindOf } from './field-kinds.ts';
import type { FieldState } from '../form/form-state.ts';

const label = { vi: 'Trường' };

/** Code of the first problem of a typed value: "ok" where there is none, "(warning)" behind one that can be passed. */
function verdict(
  field: Field,
  typed: unknown,
  options: FieldState['options'] = {},
  siblings: Record<string, unknown> = {},
): string {
  const kind = kindOf(field.type);
  const value = kind.normalise(typed, field, environment);
  if (value === null) return 'empty';
  const sibling = (key: string): unknown => siblings[key] ?? null;
  const [first] = kind.check(value, field, { choices: null, options }, { environment, sibling });
  if (!first) return 'ok';
  return `${first.code}${first.severity === 'warning' ? ' (warning)' : ''}${first.at ? ` ${first.at}` : ''}`;
}
const stored = (field: Field, typed: unknown): unknown =>
  kindOf(field.type).normalise(typed, field, environment);

describe('personal identification numbers', () => {
  const field: Field = { key: 'cccd', type: 'citizenId', label, sex: 'gioi_tinh', birthDate: 'ngay_sinh' };
  it.each([
    ['026098003310', 'ok'],
    ['026 098 003 310', 'ok'],
    ['060196004521', 'ok'],
    ['101099000001', 'ok'],
    ['003098003310', 'citizen-id-place'],
    ['097098003310', 'citizen-id-place'],
    ['02609800331', 'citizen-id-digits'],
    ['0260980033101', 'citizen-id-digits'],
    ['02609800331x', 'citizen-id-digits'],
    ['０26098003310', 'citizen-id-digits'],
    ['123456789', 'citizen-id-old'],
    [26098003310, 'value-unreadable'],
  ])('judges %s: %s', (typed, expected) => {
    expect(verdict(field, typed)).toBe(expected);
  });

  it('only warns where sex or year of birth differ', () => {
    expect(verdict(field, '026098003310', {}, { gioi_tinh: 'NU' })).toBe('citizen-id-sex (warning)');
    expect(verdict(field, '026098003310', {}, { ngay_sinh: '1997' })).toBe('citizen-id-birth (warning)');
    expect(verdict(field, '026098003310', {}, { gioi_tinh: 'NAM', ngay_sinh: '1998-02-14' })).toBe('ok');
  });

  it('reads century and sex from the fourth digit', () => {
    expect(citizenIdFacts('035301001876')).toEqual({ sex: 'NU', birthYear: 2001 });
    expect(citizenIdFacts('006079000913')).toEqual({ sex: 'NAM', birthYear: 1979 });
  });
});

describe('tax codes', () => {
  const field: Field = { key: 'ma_so', type: 'taxCode', label };
  it.each([
    ['0100109106', 'ok'],
    ['0100112437', 'ok'],
    ['0300588569', 'ok'],
    ['5801123450', 'ok'],
    ['2500987652', 'ok'],
    ['0314409058-002', 'ok'],
    ['0314409058002', 'ok'],
    ['068185001147', 'ok'],
    ['0100233480', 'tax-code-check'],
    ['0100000050', 'tax-code-check'],
    ['0100000000', 'tax-code-check'],
    ['0314409058-000', 'tax-code-check'],
    ['003185001147', 'citizen-id-place'],
    ['31440905', 'tax-code-digits'],
    ['0314409058-02', 'tax-code-digits'],
  ])('judges %s: %s', (typed, expected) => {
    expect(verdict(field, typed)).toBe(expected);
  });

  it.each(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'])(
    'has no valid digit %s for 010000005',
    (digit) => {
      expect(verdict(field, `010000005${digit}`)).toBe('tax-code-check');
    },
  );

  it('accepts the lengths that its holder has', () => {
    expect(verdict(field, '068185001147', { holder: 'organisation' })).toBe('tax-code-organisation');
    expect(verdict(field, '0314409058-002', { holder: 'household' })).toBe('tax-code-household');
    expect(verdict(field, '0100109106', { holder: 'household' })).toBe('ok');
    expect(stored(field, '0314409058002')).toBe('0314409058-002');
  });
});

describe('telephone numbers', () => {
  const field: Field = { key: 'sdt', type: 'phone', label };
  it.each([
    ['0912345601', 'ok', '0912345601'],
    ['+84 912 345 601', 'ok', '0912345601'],
    ['84912345601', 'ok', '0912345601'],
    ['0084912345601', 'ok', '0912345601'],
    ['0912.345.601', 'ok', '0912345601'],
    ['02113999001', 'ok', '02113999001'],
    ['(0211) 3999-001', 'ok', '02113999001'],
    ['0312345678', 'phone-prefix (warning)', '0312345678'],
    ['0512345678', 'phone-prefix (warning)', '0512345678'],
    ['091234560', 'phone-digits', '091234560'],
    ['09123456011', 'phone-digits', '09123456011'],
    ['912345601', 'phone-digits', '912345601'],
    ['ABC', 'phone-digits', 'ABC'],
  ])('judges %s: %s', (typed, expected, kept) => {
    expect(verdict(field, typed)).toBe(expected);
    expect(stored(field, typed)).toBe(kept);
  });

  it('takes no fixed line where only mobiles can be reached', () => {
    expect(verdict({ ...field, mobileOnly: true }, '02113999001')).toBe('phone-not-mobile');
  });
});

describe('texts with a format', () => {
  it.each([
    ['personName', 'Nguyễn Trần Gia Bảo', 'ok'],
    ['personName', 'Y Blô Niê', 'ok'],
    ['personName', "H'Hen", 'ok'],
    ['personName', 'H’Hen', 'ok'],
    ['personName', 'Đạt', 'ok'],
    ['personName', 'Jean-Pierre', 'ok'],
    ['personName', 'Bảo 2', 'person-name'],
    ['personName', '- -', 'person-name'],
    ['personName', 'Bảo😀', 'person-name'],
    ['passport', 'c1234567', 'ok'],
    ['passport', 'B12345678', 'ok'],
    ['passport', '12345678', 'passport-number'],
    ['plate', '30A-123.45', 'ok'],
    ['plate', '51ab-1234', 'ok'],
    ['plate', '29-B1 123.45', 'ok'],
    ['plate', '300-123', 'plate-number'],
    ['socialInsurance', '0123456789', 'ok'],
    ['socialInsurance', '012345678', 'social-insurance-number'],
    ['drivingLicence', '012345678901', 'ok'],
    ['drivingLicence', '01234567890', 'driving-licence-number'],
    ['carPlate', '30A-123.45', 'ok'],
    ['carPlate', '51AB-1234', 'ok'],
    ['carPlate', '29-B1 123.45', 'car-plate-number'],
    ['motorbikePlate', '29-B1 123.45', 'ok'],
    ['motorbikePlate', '29b1-1234', 'ok'],
    ['motorbikePlate', '30A-123.45', 'motorbike-plate-number'],
    ['healthInsurance', 'dn 4 79 79 123 45678', 'ok'],
    ['healthInsurance', 'DN 4 79 791234567', 'health-insurance-number'],
    ['healthInsurance', '7912345678', 'ok'],
    ['healthInsurance', '026098003310', 'ok'],
    ['healthInsurance', 'D4797912345678', 'health-insurance-number'],
    ['landCertificate', 'ba 123456', 'ok'],
    ['landCertificate', 'AA 12345678', 'ok'],
    ['landCertificate', 'cđ 123456', 'ok'],
    ['landCertificate', 'A 123456', 'land-certificate-serial'],
    ['landCertificate', 'BA 12345', 'land-certificate-serial'],
    ['industryCode', '5630', 'ok'],
    ['industryCode', '47230', 'ok'],
    ['industryCode', '563', 'industry-code'],
    ['industryCode', '563O', 'industry-code'],
    ['agencyId', 'H26', 'ok'],
    ['agencyId', 'h56.15.3', 'ok'],
    ['agencyId', 'Z26', 'agency-id'],
    ['agencyId', 'H26..1', 'agency-id'],
    ['agencyId', `H26.${'1'.repeat(32)}`, 'agency-id'],
    ['procedureCode', '1.001193', 'ok'],
    ['procedureCode', '1.001193.000.00.00.H26', 'ok'],
    ['procedureCode', '1.00119', 'procedure-code'],
    ['procedureCode', '1.001193.H26', 'procedure-code'],
    ['dossierCode', '000.17.22.H56-210531-0001', 'ok'],
    ['dossierCode', 'H26.15-260715-0042', 'ok'],
    ['dossierCode', 'G09.20-20260609-0092637', 'ok'],
    ['dossierCode', 'G09.20-20260609-0001', 'dossier-code'],
    ['dossierCode', '000.17.22.H56-210531', 'dossier-code'],
    ['digits', '012 345.678', 'ok'],
    ['digits', '01234567a', 'digits-only'],
    ['digits', '１２３', 'digits-only'],
    ['provinceCode', '01', 'ok'],
    ['provinceCode', '1', 'province-code'],
    ['communeCode', '00004', 'ok'],
    ['communeCode', '0004', 'commune-code'],
    ['oldIdentityCard', '012 345 678', 'ok'],
    ['oldIdentityCard', '026098003310', 'old-identity-card-number'],
  ] as const)('%s %s: %s', (format, typed, expected) => {
    expect(verdict({ key: 'a', type: 'text', label, format }, typed)).toBe(expected);
  });

  it('stores composed letters, one blank at a time, and nothing invisible', () => {
    const field: Field = { key: 'a', type: 'text', label };
    expect(stored(field, '  Bà\u0309o\u200B \u00A0 An ')).toBe('Bà\u0309o An'.normalize('NFC'));
    expect(stored(field, 'Bảo'.normalize('NFD'))).toBe('Bảo');
    expect(stored(field, ' \u200B ')).toBeNull();
  });

  it('counts characters as people do and refuses control characters', () => {
    const field: Field = { key: 'a', type: 'text', label, maxLength: 3 };
    expect(verdict(field, '𠀀𠀀𠀀')).toBe('ok');
    expect(verdict(field, '𠀀𠀀𠀀𠀀')).toBe('text-too-long');
    expect(verdict(field, 'a\u0007')).toBe('text-control-characters');
    expect(verdict(field, 'a\u202Eb')).toBe('text-control-characters');
    expect(verdict({ key: 'a', type: 'longText', label }, 'a\r\nb\tc')).toBe('ok');
    expect(verdict({ key: 'a', type: 'longText', label }, 'a\u0000b')).toBe('text-control-characters');
  });
});

describe('numbers', () => {
  const number: Field = { key: 'a', type: 'number', label, decimals: 2, min: -10, max: 5000 };
  it.each([
    ['1.234,5', 'ok', 1234.5],
    ['1.234', 'ok', 1234],
    ['0,45', 'ok', 0.45],
    ['1.23', 'number-unreadable', '1.23'],
    ['1,234.5', 'number-unreadable', '1,234.5'],
    ['1e3', 'number-unreadable', '1e3'],
    [0.455, 'number-decimals', 0.455],
    [-10.5, 'number-below', -10.5],
    ['12.345', 'number-above', 12345],
    [NaN, 'number-unreadable', NaN],
    [Infinity, 'number-unreadable', Infinity],
    [2 ** 53, 'number-too-great', 2 ** 53],
    [-0, 'ok', 0],
  ])('judges %s: %s', (typed, expected, kept) => {
    expect(verdict(number, typed)).toBe(expected);
    expect(stored(number, typed)).toBe(kept);
  });

  it('keeps whole numbers whole and amounts from zero on', () => {
    expect(verdict({ key: 'a', type: 'integer', label }, 1.5)).toBe('number-not-whole');
    expect(verdict({ key: 'a', type: 'money', label }, -1)).toBe('number-below');
    expect(verdict({ key: 'a', type: 'money', label }, '300.000.001')).toBe('ok');
  });
});

describe('dates and times', () => {
  const day: Field = { key: 'a', type: 'date', label };
  const partial: Field = { key: 'a', type: 'date', label, precision: ['day', 'month', 'year'] };
  it.each([
    [day, '2026-11-02', {}, 'ok'],
    [day, '2/11/2026', {}, 'ok'],
    [day, '2026-02-29', {}, 'date-unreal'],
    [day, '31/4/2026', {}, 'date-unreal'],
    [day, '1975-08', {}, 'date-needs-day'],
    [day, '0026-11-02', {}, 'date-far-away (warning)'],
    [day, '2026-11-21', { max: '2026-11-20' }, 'date-in-future'],
    [day, '2026-11-20', { max: '2026-11-20' }, 'ok'],
    [day, '2027-01-02', { max: '2027-01-01' }, 'date-too-late'],
    [day, '2026-11-19', { min: '2026-11-20' }, 'date-in-past'],
    [day, '2026-01-01', { min: null }, 'ok'],
    [partial, '1972', {}, 'ok'],
    [partial, '8/1975', {}, 'ok'],
    [partial, '2026', { max: '2026-11-20' }, 'ok'],
    [partial, '2027', { max: '2026-11-20' }, 'date-in-future'],
    [partial, '2026-12', { max: '2026-11-20' }, 'date-in-future'],
    [partial, '1975-13', {}, 'date-unreal'],
  ] as const)('judges %o %s %o: %s', (field, typed, options, expected) => {
    expect(verdict(field, typed, options)).toBe(expected);
  });

  it('reads times as people write them', () => {
    const time: Field = { key: 'a', type: 'time', label, min: '07:00' };
    expect(stored(time, '7h45')).toBe('07:45');
    expect(verdict(time, '7:45')).toBe('ok');
    expect(verdict(time, '24:00')).toBe('time-unreal');
    expect(verdict(time, '06:59')).toBe('time-too-early');
  });
});

describe('addresses and entries of catalogues', () => {
  const address: Field = { key: 'a', type: 'address', label, catalogue: 'don-vi', detail: 'required' };
  it.each([
    [{ tinh: '25', xa: '08707', chi_tiet: 'Số 3' }, 'ok'],
    [{ tinh: 'Tỉnh Phú Thọ', xa: 'Phường Vĩnh Phúc', chi_tiet: 'Số 3' }, 'ok'],
    [{ tinh: '25', xa: '00166', chi_tiet: 'Số 3' }, 'address-commune-elsewhere /xa'],
    [{ tinh: '25', xa: '99999', chi_tiet: 'Số 3' }, 'catalogue-code-unknown /xa'],
    [{ tinh: '26', xa: '08707', chi_tiet: 'Số 3' }, 'catalogue-code-closed /tinh'],
    [{ tinh: '25', chi_tiet: 'Số 3' }, 'address-xa-missing /xa'],
    [{ xa: '08707', chi_tiet: 'Số 3' }, 'address-tinh-missing /tinh'],
    [{ tinh: '25', xa: '08707' }, 'address-detail-missing /chi_tiet'],
    [{ tinh: '25', xa: '08707', chi_tiet: '?' }, 'ok'],
    [{ tinh: '25', xa: '08707', chi_tiet: 7 }, 'text-control-characters /chi_tiet'],
    [{ tinh: '25', xa: '08707', chi_tiet: {} }, 'text-control-characters /chi_tiet'],
    [{ tinh: 25, xa: '08707', chi_tiet: 'Số 3' }, 'address-tinh-unknown /tinh'],
    [{ geo: [22, 105] }, 'empty'],
    ['Phú Thọ', 'value-unreadable'],
  ])('judges %o: %s', (typed, expected) => {
    expect(verdict(address, typed)).toBe(expected);
  });

  it('stores only what is asked', () => {
    const province: Field = {
      key: 'a',
      type: 'address',
      label,
      catalogue: 'don-vi',
      level: 'province',
      detail: 'none',
    };
    expect(stored(province, { tinh: '25', xa: '08707', chi_tiet: 'Số 3', geo: [] })).toEqual({ tinh: '25' });
  });

  it('checks the shape of codes even without the catalogue', () => {
    const kind = kindOf('address');
    const env = { ...environment, catalogue: () => undefined };
    const check = (value: unknown) =>
      kind.check(value, address, { choices: null, options: {} }, { environment: env, sibling: () => null });
    expect(check({ tinh: '25', xa: '08707', chi_tiet: 'Số 3' })).toEqual([]);
    expect(check({ tinh: '25', xa: '8707', chi_tiet: 'Số 3' })).toEqual([
      { code: 'address-xa-unknown', at: '/xa' },
    ]);
  });

  it('names what took the place of a closed entry', () => {
    const kind = kindOf('catalogue');
    const field: Field = { key: 'a', type: 'catalogue', label, catalogue: 'don-vi' };
    const [problem] = kind.check(
      '26',
      field,
      { choices: null, options: {} },
      { environment, sibling: () => null },
    );
    expect(problem).toMatchObject({ code: 'catalogue-code-closed', params: { successors: 'Tỉnh Phú Thọ' } });
  });

  it('offers only entries below the parent and with the attribute', () => {
    const field: Field = { key: 'a', type: 'catalogue', label, catalogue: 'don-vi' };
    expect(verdict(field, '08707', { parent: '25' })).toBe('ok');
    expect(verdict(field, '00166', { parent: '25' })).toBe('entry-elsewhere');
    const wards: Field = { ...field, attribute: { name: 'loai', value: 'phuong' } };
    expect(verdict(wards, '08716')).toBe('ok');
    expect(verdict(wards, '08707')).toBe('entry-not-offered');
  });
});

describe('e-mail addresses', () => {
  const field: Field = { key: 'a', type: 'email', label };
  it.each([
    ['hanh.mau@example.com', 'ok'],
    ['Hanh@EXAMPLE.com', 'ok'],
    ['a+b@mail.gov.vn', 'ok'],
    ['a@b', 'email-unreadable'],
    ['a@@b.vn', 'email-unreadable'],
    ['.a@b.vn', 'email-unreadable'],
    ['a b@c.vn', 'email-unreadable'],
    ['a@-b.vn', 'email-unreadable'],
    [`${'a'.repeat(65)}@b.vn`, 'email-unreadable'],
  ])('judges %s: %s', (typed, expected) => {
    expect(verdict(field, typed)).toBe(expected);
  });
});

describe('choices, files and rows', () => {
  const options: [{ code: string; label: { vi: string } }] = [{ code: 'CO', label: { vi: 'Có' } }];
  it('refuses codes that are no option or are not offered now', () => {
    const field: Field = { key: 'a', type: 'radio', label, options };
    const kind = kindOf('radio');
    expect(verdict(field, 'KHAC')).toBe('option-unknown');
    const found = kind.check('CO', field, { choices: [], options: {} }, { environment, sibling: () => null });
    expect(found).toMatchObject([{ code: 'option-not-offered' }]);
  });

  it('stores choices in the order of the options, each once', () => {
    const field: Field = {
      key: 'a',
      type: 'checkboxGroup',
      label,
      options: [
        { code: 'A', label },
        { code: 'B', label },
      ],
      min: 2,
    };
    expect(stored(field, ['B', 'A', 'B'])).toEqual(['A', 'B']);
    expect(verdict(field, ['A'])).toBe('too-few-choices');
    expect(verdict(field, ['A', 'C'])).toBe('option-unknown');
  });

  const pdf = { id: 'f1', name: 'a.pdf', type: 'application/pdf', size: 10 };
  it.each([
    [[pdf], 'ok'],
    [{ ...pdf, path: '/etc/passwd' }, 'ok'],
    [[{ ...pdf, type: 'text/html' }], 'file-type'],
    [[{ ...pdf, type: 'image/svg+xml' }], 'file-type'],
    [[{ ...pdf, size: 2000 }], 'file-size'],
    [[{ ...pdf, size: 0 }], 'file-empty'],
    [[{ ...pdf, size: -1 }], 'file-empty'],
    [[{ name: 'a.pdf' }], 'file-unreadable'],
    [[pdf, pdf], 'file-twice'],
    [[pdf, { ...pdf, id: 'f2' }, { ...pdf, id: 'f3' }], 'too-many-files'],
  ])('judges files %o: %s', (typed, expected) => {
    const field: Field = { key: 'a', type: 'file', label, maxSize: 1000, maxFiles: 2 };
    expect(verdict(field, typed)).toBe(expected);
  });

  it('finds rows that repeat, and too few of them', () => {
    const field: Field = {
      key: 'a',
      type: 'table',
      label,
      fields: [
        { key: 'ma', type: 'text', label },
        { key: 'ten', type: 'text', label },
      ],
      unique: [['ma']],
      minRows: 2,
    };
    expect(verdict(field, [{ ma: '5630' }])).toBe('too-few-rows');
    expect(verdict(field, [{ ma: '5630' }, { ma: '4722' }])).toBe('ok');
    expect(verdict(field, [{ ma: '5630' }, { ma: '5630' }])).toBe('row-repeated /1/ma');
    expect(verdict(field, [{ ten: 'a' }, { ten: 'b' }])).toBe('ok');
  });
});
