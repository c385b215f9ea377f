import { describe, expect, it } from 'vitest';
import type { Field, Form } from '../../generated/definition-types.ts';
import { formProblems } from '../../problems/form-problems.ts';
import { feelProblems } from '../../problems/feel-problems.ts';
import { compiled, formOf, sectionOf } from '../form.fixture.ts';
import { checkFormExpressions, compileForm } from './index.ts';
import { placesOf } from './message-places.ts';

const label = { vi: 'Trường' };
const text = (key: string, more: Partial<Extract<Field, { type: 'text' }>> = {}): Field => ({
  key,
  type: 'text',
  label,
  ...more,
});
const number = (key: string, more: object = {}): Field => ({ key, type: 'number', label, ...more });
const computed = (key: string, value: string): Field => ({
  key,
  type: 'computed',
  as: 'number',
  label,
  value,
});
const table = (key: string, fields: Field[], more: object = {}): Field => ({
  key,
  type: 'table',
  label,
  fields,
  ...more,
});

/** Codes with the end of their pointers. */
function mistakes(form: Form): string[] {
  const { problems } = compileForm('f', form, '', new Set(['case', 'muc_thu']));
  for (const { code } of problems) expect({ ...formProblems, ...feelProblems }).toHaveProperty([code]);
  return problems.map(({ code, pointer, params }) =>
    `${pointer.replace('/pages/0/sections/0', '')} ${code} ${params?.['keys'] ?? ''}`.trim(),
  );
}

describe('mistakes of a form', () => {
  it.each<[string, Form, string[]]>([
    ['a good form', formOf([text('a'), table('t', [text('a')])]), []],
    ['a key twice', formOf([text('a'), text('a')]), ['/fields/1/key field-key-repeated']],
    [
      'a key twice in a row',
      formOf([table('t', [text('b'), text('b')])]),
      ['/fields/0/fields/1/key field-key-repeated'],
    ],
    ['a reserved key', formOf([text('muc_thu')]), ['/fields/0/key field-key-reserved']],
    [
      'a reserved key in a row',
      formOf([table('t', [text('case')])]),
      ['/fields/0/fields/0/key field-key-reserved'],
    ],
    [
      'an expression that is none',
      formOf([text('a', { visible: 'b ==' })]),
      ['/fields/0/visible feel-syntax'],
    ],
    [
      'a check at no field',
      formOf([text('a')], { checks: [{ that: 'a != "x"', message: label, at: 'b' }] }),
      ['/checks/0/at form-field-unknown'],
    ],
    [
      'a check at a column, of which there is one in each row',
      formOf([table('t', [text('a')])], { checks: [{ that: 't != null', message: label, at: 't.a' }] }),
      ['/checks/0/at form-field-unknown'],
    ],
    [
      'a check at a member of a group',
      formOf([{ key: 'g', type: 'group', label, fields: [text('a')] }], {
        checks: [{ that: 'g != null', message: label, at: 'g.a' }],
      }),
      [],
    ],
    [
      'checks of pages and sections at no field',
      {
        title: label,
        pages: [
          {
            key: 'p',
            title: label,
            checks: [{ that: 'a = "x"', message: label, at: 'b' }],
            sections: [
              { ...sectionOf('s', [text('a')]), checks: [{ that: 'a = "x"', message: label, at: 'c' }] },
            ],
          },
        ],
      },
      ['/pages/0/checks/0/at form-field-unknown', '/checks/0/at form-field-unknown'],
    ],
    [
      'a rule for rows at no column',
      formOf([
        text('b'),
        table('t', [text('a')], { rowChecks: [{ that: 'a != "x"', message: label, at: 'b' }] }),
      ]),
      ['/fields/1/rowChecks/0/at form-field-unknown'],
    ],
    [
      'a sibling that is none',
      formOf([{ key: 'c', type: 'citizenId', label, sex: 'gioi_tinh' }]),
      ['/fields/0/sex form-field-unknown'],
    ],
    [
      'a unique column that is none',
      formOf([table('t', [text('a')], { unique: [['b']] })]),
      ['/fields/0/unique/0/0 form-field-unknown'],
    ],
    [
      'a torn brace',
      formOf([text('a', { checks: [{ that: 'true', message: { vi: 'Còn {a' } }] })]),
      ['/fields/0/checks/0/message/vi message-brace'],
    ],
    [
      'a broken place',
      formOf([text('a', { checks: [{ that: 'true', message: { vi: 'Còn {a +}' } }] })]),
      ['/fields/0/checks/0/message/vi feel-syntax'],
    ],
    [
      'tables too deep',
      formOf([table('a', [table('b', [table('c', [table('d', [text('e')])])])])]),
      ['/fields/0/fields/0/fields/0/fields/0 table-too-deep'],
    ],
    [
      'an option twice',
      formOf([
        {
          key: 'r',
          type: 'radio',
          label,
          options: [
            { code: 'A', label },
            { code: 'A', label },
          ],
        },
      ]),
      ['/fields/0/options/1/code option-code-repeated'],
    ],
  ])('finds %s', (_name, form, expected) => {
    const found = mistakes(form).map((mistake) => mistake.replace(/feel-\S+/, 'feel-syntax'));
    expect(found).toEqual(expected);
  });

  it('finds pages and sections of the same key', () => {
    const page = {
      key: 'p',
      title: label,
      sections: [sectionOf('s', [text('a')]), sectionOf('s', [text('b')])],
    };
    const form = {
      title: label,
      pages: [page, { ...page, sections: [sectionOf('s', [text('c')])] }],
    } as Form;
    expect(mistakes(form)).toEqual([
      '/pages/1/key page-key-repeated',
      '/pages/0/sections/1/key section-key-repeated',
    ]);
  });
});

describe('rules that run in a circle', () => {
  it.each<[string, Field[], string[]]>([
    ['one that reads itself', [computed('a', 'a + 1')], ['a → a']],
    ['two that read each other', [computed('a', 'b + 1'), computed('b', 'a * 2')], ['a → b → a']],
    [
      'visibility by way of a value',
      [number('a', { visible: 'b > 1' }), computed('b', 'a + 1')],
      ['a → b → a'],
    ],
    [
      'a column and a sum',
      [table('t', [computed('x', 'tong / 2')]), computed('tong', 'sum(t.x)')],
      ['t.x → tong → t.x'],
    ],
    [
      'a table that its own rows show',
      [table('t', [number('x')], { visible: 'count(t.x) > 1' })],
      ['t → t.x → t'],
    ],
    ['a default', [number('a', { default: 'b' }), number('b', { default: 'a' })], ['a → b → a']],
  ])('are found in %s', (_name, fields, expected) => {
    expect(mistakes(formOf(fields))).toEqual(
      expected.map((keys) => expect.stringContaining(`rules-circle ${keys}`) as string),
    );
  });

  it.each<[string, Field[]]>([
    [
      'a column that reads another column of all rows',
      [table('t', [number('x'), computed('y', 'x / sum(t.x)')])],
    ],
    [
      'a column with the name of a field outside',
      [computed('x', 'sum(t.x)'), table('t', [number('x'), computed('y', 'x + 1')])],
    ],
    [
      'a filter whose column has the name of a field',
      [computed('x', 'count(t[x > 1])'), table('t', [number('x')])],
    ],
    [
      'checks and requirements that read anything',
      [
        number('a', { required: 'b > 1', checks: [{ that: 'a < b', message: label }] }),
        number('b', { required: 'a > 1' }),
      ],
    ],
  ])('are not seen in %s', (_name, fields) => {
    expect(mistakes(formOf(fields))).toEqual([]);
  });

  it('are found where a page locks the field that locks it', () => {
    const page = { key: 'p', title: label, readonly: 'a = "x"', sections: [sectionOf('s', [text('a')])] };
    expect(mistakes({ title: label, pages: [page] })).toEqual(['/fields/0 rules-circle a → a']);
  });

  it('are found where a page hides the field that shows it', () => {
    const page = { key: 'p', title: label, visible: 'a = "x"', sections: [sectionOf('s', [text('a')])] };
    expect(mistakes({ title: label, pages: [page] })).toEqual(['/fields/0 rules-circle a → a']);
  });
});

describe('types of the expressions of a form', () => {
  const types = (fields: Field[], outer = {}) => {
    const form = compiled(formOf(fields));
    return checkFormExpressions(form, outer, '').map(
      ({ code, pointer }) => `${pointer.replace('/pages/0/sections/0', '')} ${code}`,
    );
  };
  it.each<[string, Field[], string]>([
    ['a name that is none', [text('a', { visible: 'b = "x"' })], '/fields/0/visible feel-unknown-name'],
    ['a condition that is none', [text('a', { required: '"x"' })], '/fields/0/required feel-'],
    [
      'a code that is no option',
      [
        { key: 'r', type: 'radio', label, options: [{ code: 'A', label }] },
        text('a', { visible: 'r = "B"' }),
      ],
      '/fields/1/visible feel-not-an-option',
    ],
    ['a value of another type', [computed('a', '"x"')], '/fields/0/value feel-wrong-type'],
    [
      'a column in its row',
      [table('t', [number('x', { visible: 'y > 1' })])],
      '/fields/0/fields/0/visible feel-unknown-name',
    ],
    [
      'a row check',
      [table('t', [number('x')], { rowChecks: [{ that: 'x + 1', message: label }] })],
      '/fields/0/rowChecks/0/that feel-',
    ],
    [
      'a lock of rows that reads more than the row',
      [number('a'), table('t', [number('x')], { rowReadonly: 'a = x' })],
      '/fields/1/rowReadonly feel-unknown-name',
    ],
    [
      'a place of a message',
      [text('a', { checks: [{ that: 'a != "x"', message: { vi: '{b}' } }] })],
      '/fields/0/checks/0/message/vi feel-unknown-name',
    ],
    ['a limit', [{ key: 'd', type: 'date', label, max: '5' }], '/fields/0/max feel-wrong-type'],
  ])('finds %s', (_name, fields, expected) => {
    expect(types(fields)).toContainEqual(expect.stringContaining(expected));
  });

  it('lets rows read the form and the form what is outside', () => {
    const fields = [number('von'), table('t', [number('ty_le'), computed('gia_tri', 'von * ty_le * he_so')])];
    expect(types(fields, { he_so: 'number' })).toEqual([]);
  });
});

describe('places of a message', () => {
  it.each<[string, string[] | null]>([
    ['Không có gì', ['Không có gì']],
    ['Còn {a} và {b.c}', ['Còn ', 'a', ' và ', 'b.c', '']],
    ['{ {x: "}"}.x }', ['', ' {x: "}"}.x ', '']],
    ['{"\\"}"}', ['', '"\\"}"', '']],
    ['{a', null],
    ['a}', null],
  ])('of %s', (message, expected) => {
    expect(placesOf(message)?.map(({ part }) => part) ?? null).toEqual(expected);
  });
});
