import { describe, expect, it } from 'vitest';
import type { Field } from '../generated/definition-types.ts';
import { answersSchema } from './answers-schema.ts';
import { compiled, formOf, sectionOf } from './form.fixture.ts';

const text = (key: string, more: object = {}): Field => ({
  key,
  type: 'text',
  label: { vi: 'Trường', en: 'Field' },
  ...more,
});
const notes = {
  language: 'en',
  visible: 'Present while: {condition}',
  required: 'Needed while: {condition}',
} as const;

describe('the schema of answers', () => {
  it('requires what is needed whatever was answered, and nothing that a condition decides', () => {
    const fields: Field[] = [
      text('luon', { required: true }),
      text('tuy', { required: 'luon = "x"' }),
      text('an', { required: true, visible: 'luon = "x"' }),
      {
        key: 'nhom',
        type: 'group',
        label: { vi: 'Nhóm' },
        fields: [text('trong', { required: true }), text('ngoai')],
      },
      { key: 'bang', type: 'table', label: { vi: 'Bảng' }, fields: [text('cot', { required: true })] },
    ];
    const schema = answersSchema(compiled(formOf(fields)));
    expect(schema['required']).toEqual(['luon', 'nhom']);
    expect(schema).toMatchObject({
      properties: { nhom: { required: ['trong'] }, bang: { items: { required: ['cot'] } } },
    });
  });

  it('requires nothing of a section or page that may be hidden', () => {
    const form = formOf([text('x')], {
      pages: [
        {
          key: 'a',
          title: { vi: 'A' },
          sections: [sectionOf('k', [text('x')]), sectionOf('m', [text('y', { required: true })], 'x = "1"')],
        },
        {
          key: 'b',
          title: { vi: 'B' },
          visible: 'x = "1"',
          sections: [sectionOf('n', [text('z', { required: true })])],
        },
      ],
    });
    expect(answersSchema(compiled(form))['required']).toBeUndefined();
  });

  it('names conditions in the description, in the language asked for', () => {
    const form = formOf([text('x')], {
      pages: [
        {
          key: 'a',
          title: { vi: 'A' },
          sections: [
            sectionOf('m', [text('x')]),
            sectionOf(
              'n',
              [text('y', { help: { vi: 'Gợi ý', en: 'Hint' }, visible: 'x = "2"', required: 'x != "3"' })],
              'x != "1"',
            ),
          ],
        },
      ],
    });
    expect(answersSchema(compiled(form), notes)['properties']).toMatchObject({
      y: {
        title: 'Field',
        description: 'Hint\nPresent while: (x != "1") and (x = "2")\nNeeded while: x != "3"',
      },
    });
  });
});
