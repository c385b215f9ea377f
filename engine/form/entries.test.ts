import { describe, expect, it } from 'vitest';
import { checkExpression, parseExpression } from '../feel/parser/index.ts';
import type { Field } from '../generated/definition-types.ts';
import { compileCatalogue } from '../catalogue/index.ts';
import { entryType } from '../lint/entry-types.ts';
import { compiled, environment, formOf } from './form.fixture.ts';
import { formState } from './state-of-form.ts';

const trades = compileCatalogue({
  format: 1,
  id: 'nganh',
  version: '1',
  title: { vi: 'Ngành nghề' },
  source: [{ vi: 'mẫu' }],
  entries: [
    { code: '4723', name: { vi: 'Bán lẻ đồ uống' }, parent: 'G', attributes: { dieuKien: true, bac: 4 } },
    {
      code: '5610',
      name: { vi: 'Nhà hàng' },
      attributes: { bac: 4, loai: 'DICH_VU', can: ['ATTP'] },
      formerly: [{ to: '2026-06-30', name: { vi: 'Quán ăn' }, attributes: { loai: 'AN_UONG' } }],
    },
    { code: '9999', name: { vi: 'Mã cũ' }, to: '2025-06-30', successors: ['5610'] },
  ],
});

const world = {
  ...environment,
  catalogue: (id: string) => (id === 'nganh' ? trades : environment.catalogue(id)),
};

const text = (key: string, more: Partial<Extract<Field, { type: 'text' }>> = {}): Field => ({
  key,
  type: 'text',
  label: { vi: key },
  ...more,
});
const computed = (key: string, value: string): Field => ({
  key,
  type: 'computed',
  as: 'text',
  label: { vi: key },
  value,
});

/** The value of a text computed from a code. */
function read(expression: string, code: string, more: Partial<typeof environment> = {}): unknown {
  const form = compiled(formOf([text('ma'), computed('ra', expression)]));
  return formState(form, { ma: code }, { ...world, ...more }).values['ra'];
}

describe('entries of catalogues in expressions', () => {
  it.each([
    ['entry("nganh", ma).label', '4723', 'Bán lẻ đồ uống'],
    ['entry("nganh", ma).parent', '4723', 'G'],
    ['string(entry("nganh", ma).dieuKien)', '4723', 'true'],
    ['string(is defined(entry("nganh", ma).dieuKien))', '5610', 'false'],
    ['entry("nganh", ma).label', '9999', 'Mã cũ'],
    ['entry("nganh", ma).label', '0000', null],
    ['entry("nganh", ma).constructor', '4723', null],
    ['string join(for n in ["4723", "5610"] return entry("nganh", n).code, "+")', '', '4723+5610'],
  ])('%s of %s is %j', (expression, code, expected) => {
    expect(read(expression, code)).toBe(expected);
  });

  it('reads an entry as it was on the day of submission', () => {
    expect(read('entry("nganh", ma).loai', '5610')).toBe('DICH_VU');
    const outer = { case: { submittedOn: '2026-06-01' } };
    expect(read('entry("nganh", ma).loai', '5610', { outer })).toBe('AN_UONG');
    expect(read('entry("nganh", ma).label', '5610', { outer })).toBe('Quán ăn');
  });

  it('asks the environment where the catalogue is not at hand', () => {
    const asked: string[] = [];
    const entry = (catalogue: string, code: string) => {
      asked.push(`${catalogue}/${code}`);
      return { code, label: 'Từ máy chủ' };
    };
    expect(read('entry("nganh", ma).label', '5610', { catalogue: () => undefined, entry })).toBe(
      'Từ máy chủ',
    );
    expect(asked).toContain('nganh/5610');
  });

  it('tells which catalogues and whether working days are read', () => {
    const form = compiled(
      formOf([text('ma', { visible: 'entry("nganh", khac).bac = 4' }), text('khac')], {
        checks: [{ that: 'is working day(today())', message: { vi: 'Nghỉ' }, at: 'ma' }],
      }),
    );
    expect(form.reads).toEqual({
      catalogues: ['nganh'],
      calendar: true,
      functions: ['dates', 'workingDays'],
    });
    expect(compiled(formOf([text('ma')])).reads).toEqual({ catalogues: [], calendar: false, functions: [] });
  });
});

describe('labels of addresses', () => {
  const form = compiled(
    formOf([
      { key: 'noi', type: 'address', label: { vi: 'Nơi' }, catalogue: 'don-vi' },
      computed('ra', 'label(noi)'),
      computed('phuong', 'label(noi.xa)'),
    ]),
  );
  it.each([
    [
      { tinh: '25', xa: '08707', chi_tiet: 'Số 1' },
      'Số 1, Phường Vĩnh Phúc, Tỉnh Phú Thọ',
      'Phường Vĩnh Phúc',
    ],
    [{ tinh: '25' }, 'Tỉnh Phú Thọ', null],
    [null, null, null],
  ])('%j', (noi, whole, commune) => {
    const { values } = formState(form, { noi }, environment);
    expect([values['ra'], values['phuong']]).toEqual([whole, commune]);
  });
});

describe('types of entries', () => {
  const scope = {
    names: { ma: 'string' as const },
    catalogues: (id: string) => (id === 'nganh' ? entryType(trades) : undefined),
  };
  const check = (text: string) => {
    const parsed = parseExpression(text);
    if (parsed.ok === undefined) throw new Error(text);
    const { type, problems } = checkExpression(parsed.ok, scope, undefined, parsed.spans);
    return problems.length > 0 ? problems.map(({ code }) => code) : type;
  };

  it.each([
    ['entry("nganh", ma).label', 'string'],
    ['entry("nganh", ma).dieuKien', 'boolean'],
    ['entry("nganh", ma).bac', 'number'],
    ['entry("nganh", ma).can', { list: 'string' }],
    ['entry("nganh", ma).loai = "DICH_VU"', 'boolean'],
    ['entry("nganh", ma).loai = "DICH_VỤ"', ['feel-not-an-option-near']],
    ['entry("nganh", ma).dieukien', ['feel-unknown-part-near']],
    ['entry("nganh", ma).gia', ['feel-unknown-part']],
    ['entry("ngành", ma)', ['feel-no-such-catalogue']],
    ['entry(ma, ma)', ['feel-catalogue-not-written']],
    ['entry("nganh", 4723)', ['feel-wrong-argument']],
    ['entry("nganh")', ['feel-wrong-count']],
  ])('%s', (text, expected) => {
    expect(check(text)).toEqual(expected);
  });
});
