import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field } from '../generated/definition-types.ts';
import { answerAt, withAnswer } from './answer-at.ts';
import { answersSchema } from './answers-schema.ts';
import { displayForm, labelsOf } from './display-form.ts';
import { emptyAnswers, emptyRow, expressionValues } from './empty-answers.ts';
import { formState } from './state-of-form.ts';
import { compiled, environment, formOf } from './form.fixture.ts';

const label = (vi: string) => ({ vi });
const fields: Field[] = [
  {
    key: 'ho_ten',
    type: 'text',
    label: label('Họ tên'),
    prefill: { claim: 'fullName', when: 'not(nop_thay)' },
  },
  { key: 'nop_thay', type: 'checkbox', label: label('Nộp thay') },
  {
    key: 'muc_dich',
    type: 'select',
    label: label('Mục đích'),
    options: [
      { code: 'VAY_VON', label: { vi: 'Vay vốn', en: 'Loan' } },
      { code: 'KHAC', label: label('Khác') },
    ],
  },
  { key: 'so_ban', type: 'integer', label: label('Số bản'), default: '1', min: 1 },
  { key: 'phi', type: 'computed', as: 'money', label: label('Phí'), value: 'so_ban * 3000' },
  { key: 'noi_o', type: 'address', label: label('Nơi ở'), catalogue: 'don-vi' },
  {
    key: 'nguoi',
    type: 'group',
    label: label('Người liên hệ'),
    fields: [
      { key: 'ten', type: 'text', label: label('Tên') },
      { key: 'dong_y', type: 'checkbox', label: label('Đồng ý') },
    ],
  },
  {
    key: 'ky',
    type: 'table',
    label: label('Quá trình cư trú'),
    rowLabel: label('Kỳ cư trú'),
    fields: [
      { key: 'tu', type: 'date', precision: ['month'], label: label('Từ'), default: '"2018-02"' },
      { key: 'noi', type: 'text', label: label('Nơi'), default: 'ho_ten' },
      {
        key: 'con',
        type: 'table',
        label: label('Con'),
        fields: [{ key: 'ten', type: 'text', label: label('Tên'), default: 'noi + "!"' }],
      },
    ],
  },
  { key: 'ghi_chu', type: 'notice', label: label('Lưu ý') },
];
const form = compiled(formOf(fields));
const answers = {
  ho_ten: 'Lê Quốc Duy',
  nop_thay: true,
  muc_dich: 'VAY_VON',
  so_ban: 2,
  noi_o: { tinh: '25', xa: '08707', chi_tiet: 'Số 3' },
  ky: [{ tu: '2018-02', noi: 'Hà Nội', con: [{ ten: 'An' }] }, { tu: '2021-09' }],
};
const state = formState(form, answers, environment);

describe('opening a form', () => {
  it('fills in identity, defaults and what follows from them', () => {
    const env = { ...environment, claims: { fullName: 'Lê Quốc Duy' } };
    expect(emptyAnswers(form, env)).toEqual({ ho_ten: 'Lê Quốc Duy', so_ban: 1, phi: 3000 });
    expect(emptyAnswers(form, environment)).toEqual({ so_ban: 1, phi: 3000 });
  });

  it('does not fill in again what the person emptied', () => {
    expect(formState(form, {}, environment).answers).toEqual({});
  });

  it('opens a row with defaults that read the row and what is around it', () => {
    expect(emptyRow(form, answers, '/ky', environment)).toEqual({ tu: '2018-02', noi: 'Lê Quốc Duy' });
    expect(emptyRow(form, answers, '/ky/0/con', environment)).toEqual({ ten: 'Hà Nội!' });
    expect(() => emptyRow(form, answers, '/ho_ten', environment)).toThrow('/ho_ten');
  });
});

describe('pointers into answers', () => {
  it('read and write without changing what was there', () => {
    const before = JSON.stringify(answers);
    const after = withAnswer(answers, '/ky/0/con/0/ten', 'Bình');
    expect(answerAt(after, '/ky/0/con/0/ten')).toBe('Bình');
    expect(after['noi_o']).toBe(answers.noi_o);
    expect(JSON.stringify(answers)).toBe(before);
  });

  it('make what is missing on the way, add rows at the end, and take rows away', () => {
    expect(withAnswer({}, '/ky/0/tu', '2018-02')).toEqual({ ky: [{ tu: '2018-02' }] });
    expect(answerAt(withAnswer(answers, '/ky/2', {}), '/ky')).toHaveLength(3);
    expect(answerAt(withAnswer(answers, '/ky/0', undefined), '/ky')).toEqual([{ tu: '2021-09' }]);
    expect(withAnswer({ a: 1, b: 2 }, '/a', undefined)).toEqual({ b: 2 });
    expect(() => withAnswer(answers, '/ky/5/tu', 'x')).toThrow('5');
  });

  it('keep the order of keys, and never touch a prototype', () => {
    expect(Object.keys(withAnswer({ a: 1, b: 2 }, '/a', 3))).toEqual(['a', 'b']);
    const odd = withAnswer({}, '/__proto__/x', 1);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    expect(answerAt(odd, '/__proto__/x')).toBe(1);
    expect(answerAt({}, '/constructor/name')).toBeUndefined();
  });

  it('read back whatever was written', () => {
    const step = fc.oneof(fc.constantFrom('a', 'b', '0'), fc.stringMatching(/^[a-z]{1,3}$/));
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), fc.integer(), (steps, value) => {
        const pointer = `/${steps.join('/')}`;
        expect(answerAt(withAnswer({}, pointer, value), pointer)).toBe(value);
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});

describe('answers as people read them', () => {
  it('are listed by section, with groups and rows', () => {
    const [section] = displayForm(form, state, 'vi', environment);
    expect(section?.rows.map((row) => `${row.label}: ${row.value}`)).toEqual([
      'Họ tên: Lê Quốc Duy',
      'Nộp thay: Đã đánh dấu',
      'Mục đích: Vay vốn',
      'Số bản: 2',
      'Phí: 6.000 đồng',
      'Nơi ở: Số 3, Phường Vĩnh Phúc, Tỉnh Phú Thọ',
      'Người liên hệ: ',
      'Quá trình cư trú: 02/2018, Hà Nội, An; 09/2021',
    ]);
    const table = section?.rows.find((row) => row.key === 'ky');
    expect(table?.items?.map((item) => item.label)).toEqual(['Kỳ cư trú 1', 'Kỳ cư trú 2']);
    expect(table?.items?.[0]?.rows[2]?.items?.[0]?.rows[0]).toMatchObject({
      pointer: '/ky/0/con/0/ten',
      value: 'An',
    });
    expect(section?.rows.find((row) => row.key === 'nguoi')?.members).toHaveLength(2);
  });

  it('say no for a box that was left alone, in the language of the reader', () => {
    const box: Field = { key: 'nop_thay', type: 'checkbox', label: label('Nộp thay') };
    const one = compiled(formOf([box]));
    const empty = formState(one, {}, environment);
    expect(displayForm(one, empty, 'vi', environment)[0]?.rows[0]?.value).toBe('Không');
    expect(displayForm(one, empty, 'en', environment)[0]?.rows[0]?.value).toBe('No');
  });

  it('carry the files of a file field, also in a row of a table', () => {
    const tep: Field = { key: 'tep', type: 'file', label: label('Tệp') };
    const bang: Field = { key: 'bang', type: 'table', label: label('Bảng'), fields: [tep] };
    const small = compiled(formOf([tep, bang]));
    const file = { id: 'f', name: 'a.pdf', type: 'application/pdf', size: 10 };
    const filled = formState(small, { tep: [file], bang: [{ tep: [file] }] }, environment);
    const rows = displayForm(small, filled, 'vi', environment)[0]?.rows;
    expect(rows?.[0]).toMatchObject({ value: 'a.pdf', files: [file] });
    expect(rows?.[1]?.items?.[0]?.rows[0]).toMatchObject({ value: 'a.pdf', files: [file] });
  });

  it('have the same keys as the answers for papers', () => {
    expect(labelsOf(form, state, environment)).toMatchObject({
      muc_dich: 'Vay vốn',
      phi: '6.000 đồng',
      noi_o: 'Số 3, Phường Vĩnh Phúc, Tỉnh Phú Thọ',
      ky: [{ tu: '02/2018', con: [{ ten: 'An' }] }, { tu: '09/2021' }],
    });
    expect(labelsOf(form, state, environment, 'en')['muc_dich']).toBe('Loan');
  });
});

describe('answers for others', () => {
  it('have a schema that fits what the form stores', () => {
    const validate = new Ajv2020().compile(answersSchema(form));
    expect([validate(state.answers), validate.errors]).toEqual([true, null]);
    expect(validate({ ...state.answers, la: 1 })).toBe(false);
    expect(validate({ ...state.answers, so_ban: 0 })).toBe(false);
  });

  it('are seen by expressions with every field in place', () => {
    expect(expressionValues(form, state.answers)).toEqual(state.values);
    expect(expressionValues(form, {})).toMatchObject({
      nop_thay: false,
      ky: [],
      nguoi: { ten: null, dong_y: false },
    });
  });
});
