import { describe, expect, test } from 'vitest';
import { formShapes, validateFragment } from '../../../engine/authoring/index.ts';
import { formWordsOf } from '../language/form-words-of.ts';
import { readCopied, writeCopied } from './copied-fields.ts';
import { drawableForm } from './drawable-form.ts';
import { dropPlace, stepOfDrop, type Dragged } from './drop-place.ts';
import { formNodes, holderOf, pageOfPlace } from './form-nodes.ts';
import { kindGroups } from './kind-groups.ts';
import { kindChange } from './kind-change.ts';
import { membersOfPlace } from './members-of-place.ts';
import { namedInPlace } from './named-in-place.ts';
import { newField } from './new-field.ts';
import { stepOf, stepOfAll } from './steps-of-field.ts';
import type { DraftDocument, JsonObject, MemberShape } from '../../../engine/authoring/index.ts';

const field = (key: string, more: JsonObject = {}): JsonObject => ({
  key,
  type: 'text',
  label: { vi: key },
  ...more,
});
const draft = {
  forms: {
    don: {
      title: { vi: 'Đơn' },
      pages: [
        {
          key: 'p1',
          title: { vi: 'Một' },
          sections: [
            {
              key: 's1',
              fields: [
                field('a'),
                field('nhom', { type: 'group', fields: [field('b')] }),
                field('c', { visible: 'a = "x"' }),
              ],
            },
            {
              key: 's2',
              fields: [field('bang', { type: 'table', fields: [field('cot')] }), { key: 'hong' }],
            },
          ],
        },
        { key: 'p2', title: { vi: 'Hai' }, sections: [{ key: 's3', fields: [field('d')] }] },
      ],
    },
  },
};
const page = '/forms/don/pages/0';
const [first, second] = [`${page}/sections/0`, `${page}/sections/1`];

describe('the outline of a form', () => {
  test('lists the open page to its columns, and only the names of the others', () => {
    expect(formNodes(draft, '/forms/don', page, 'vi').map(({ label, level }) => `${level} ${label}`)).toEqual(
      [
        ...[
          '1 Đơn',
          '1 Một',
          '2 s1',
          '3 a',
          '3 nhom',
          '4 b',
          '3 c',
          '2 s2',
          '3 bang',
          '4 cot',
          '3 hong',
          '1 Hai',
        ],
      ],
    );
  });

  test('knows what holds a place, and its page', () => {
    expect(holderOf(`${first}/fields/1/fields/0`)).toBe(`${first}/fields/1`);
    expect(pageOfPlace('/forms/don', `${second}/fields/0`)).toBe(page);
    expect(pageOfPlace('/forms/don', '')).toBe(page);
  });
});

test.each([
  [`${first}/fields/0`, 'up', null],
  [`${first}/fields/0`, 'down', { into: first, index: 1 }],
  [`${first}/fields/2`, 'down', { into: second, index: 0 }],
  [`${second}/fields/0`, 'up', { into: first, index: 3 }],
  [`${first}/fields/2`, 'into', { into: `${first}/fields/1`, index: 1 }],
  [`${first}/fields/1`, 'into', null],
  [`${first}/fields/1/fields/0`, 'out', { into: first, index: 2 }],
  [`${first}/fields/1/fields/0`, 'down', null],
  [first, 'down', { to: 1 }],
  [first, 'up', null],
  [page, 'down', { to: 1 }],
] as const)('one step from %s %s is %j', (at, direction, args) => {
  const step = stepOf(draft, at, direction);
  expect(step === null ? null : step.args).toEqual(args === null ? null : { at, ...args });
});

describe('the canvas', () => {
  test('draws every field whatever its rules, and knows where each stands in the draft', () => {
    const { form, places, answers } = drawableForm(draft, page, 'vi');
    expect([...places]).toEqual([
      ['/a', `${first}/fields/0`],
      ['/nhom', `${first}/fields/1`],
      ['/nhom/b', `${first}/fields/1/fields/0`],
      ['/c', `${first}/fields/2`],
      ['/bang', `${second}/fields/0`],
      ['/bang/0/cot', `${second}/fields/0/fields/0`],
      ['/hong', `${second}/fields/1`],
    ]);
    expect(answers).toEqual({ nhom: {}, bang: [{}] });
    const [one, two] = form.pages[0]?.sections ?? [];
    expect(one?.fields[2]?.rules.visible).toBe(true);
    // What lacks something stands there as a notice that says so.
    expect(two?.fields[1]?.field).toMatchObject({ type: 'notice', tone: 'warning' });
  });

  test('tells two fields of one key apart', () => {
    const twice = { forms: { don: { pages: [{ sections: [{ fields: [field('a'), field('a')] }] }] } } };
    expect([...drawableForm(twice, page, 'vi').places.values()]).toEqual([
      `${first}/fields/0`,
      `${first}/fields/1`,
    ]);
  });
});

describe('the words of the format', () => {
  const kinds = Object.keys(formShapes.fields);

  test('every kind of field is in the palette once', () => {
    expect(kindGroups.flatMap((group) => group.kinds).toSorted()).toEqual(kinds.toSorted());
  });

  test.each(['vi', 'en'] as const)('every kind, member and choice has a name (%s)', (language) => {
    const words = formWordsOf(language);
    const members = new Set<string>();
    const choices = new Set<string>();
    const walk = (list: readonly MemberShape[]): void => {
      for (const { name, choices: own = [], members: inner = [], item } of list) {
        members.add(name);
        for (const word of own) choices.add(`${name}.${word}`);
        walk(inner);
        walk(item?.members ?? []);
      }
    };
    const { form, page: ofPage, section, fields } = formShapes;
    [form, ofPage, section, ...Object.values(fields)].forEach(walk);
    expect(Object.keys(words.kinds).toSorted()).toEqual(kinds.toSorted());
    expect(Object.keys(words.members).toSorted()).toEqual([...members].toSorted());
    expect(Object.keys(words.choices).toSorted()).toEqual([...choices].toSorted());
  });

  test.each(kinds)('a new field of the kind %s can be drawn at once', (type) => {
    const made = { key: 'moi', ...newField(type, 'don-vi') };
    const isSound = validateFragment({ format: 1, id: 'x', version: 1, title: { vi: 'x' }, fields: [made] });
    expect(isSound).toBe(true);
  });

  test('what a kind cannot be without is asked first', () => {
    const computed = {
      forms: { don: { pages: [{ sections: [{ fields: [field('a', { type: 'computed' })] }] }] } },
    };
    const { main, rules } = membersOfPlace(computed, `${first}/fields/0`);
    expect(main.map(({ name }) => name)).toEqual(['key', 'label', 'help', 'value', 'as']);
    expect(rules.map(({ name }) => name)).not.toContain('value');
  });
});

test('what names something else is chosen from what is there', () => {
  const fields = [
    field('gt', { type: 'radio' }),
    field('ns', { type: 'date' }),
    field('ns_2', { type: 'date', label: { vi: 'ns' } }),
    field('cccd', { type: 'citizenId' }),
    field('bang', { type: 'table', fields: [field('cot')] }),
    field('nhom', { type: 'group', fields: [field('b')] }),
    field('ky', { type: 'signature', prefill: { lookup: 'dan_cu' } }),
  ];
  const named = {
    parties: [{ key: 'nam', title: { vi: 'Bên nam' } }],
    lookups: { dan_cu: { title: { vi: 'Dân cư' }, output: { ho_ten: 'text' } } },
    catalogues: [{ id: 'dan-toc' }],
    forms: { don: { pages: [{ sections: [{ fields }] }] } },
  };
  const choices = (at: string) =>
    namedInPlace(named, at, 'vi')?.map(({ value, label }) => `${value} ${label}`);
  const one = (index: number, rest: string) => choices(`${first}/fields/${index}/${rest}`);
  expect(one(3, 'sex')).toEqual(['gt gt']);
  expect(one(3, 'birthDate')).toEqual(['ns ns (ns)', 'ns_2 ns (ns_2)']);
  expect([one(4, 'totals/0/column'), one(4, 'unique/0/0'), one(4, 'rowChecks/1/at')]).toEqual([
    ['cot cot'],
    ['cot cot'],
    ['cot cot'],
  ]);
  expect([one(6, 'prefill/lookup'), one(6, 'prefill/value')]).toEqual([['dan_cu Dân cư'], ['ho_ten ho_ten']]);
  expect(choices(`${page}/party`)).toEqual(['nam Bên nam']);
  expect(choices('/forms/don/printout/signatures/0/field')).toEqual(['ky ky']);
  expect(choices('/forms/don/checks/0/at')).toContain('nhom.b b');
  expect(one(0, 'catalogue')).toEqual(['dan-toc dan-toc']);
  expect(one(0, 'autocomplete')).toBeUndefined();
  const shared = {
    fragments: [],
    catalogues: [{ id: 'quoc-gia', title: { vi: 'Quốc gia' } }],
    templates: [{ id: 'to-khai', title: { vi: 'Tờ khai' } }],
  };
  expect(namedInPlace(named, `${first}/fields/0/catalogue`, 'vi', shared)?.map(({ label }) => label)).toEqual(
    ['Quốc gia', 'dan-toc'],
  );
  expect(namedInPlace(named, '/forms/don/printout/use', 'vi', shared)).toEqual([
    { value: 'to-khai', label: 'Tờ khai' },
  ]);
});

describe('another kind of a field', () => {
  const choice = (options: JsonObject): DraftDocument => ({
    forms: { don: { pages: [{ sections: [{ fields: [options] }] }] } },
  });
  const radio = field('a', { type: 'radio', options: [{ code: 'X', label: { vi: 'X' } }], required: true });

  test('keeps what it has in common and loses the rest, which is known before', () => {
    expect(kindChange(choice(radio), `${first}/fields/0`, 'select', '')).toEqual({
      args: { at: `${first}/fields/0`, type: 'select' },
      lost: [],
    });
    expect(kindChange(choice(radio), `${first}/fields/0`, 'text', '').lost).toEqual(['options']);
  });

  test('gets what it cannot be without', () => {
    const { args } = kindChange(choice(field('a')), `${first}/fields/0`, 'catalogue', 'dan-toc');
    expect(args.options).toEqual({ catalogue: 'dan-toc' });
    expect(kindChange(choice(field('a')), `${first}/fields/0`, 'radio', '').args.options).toHaveProperty(
      'options',
    );
  });
});

describe('several fields', () => {
  const three = [0, 2].map((index) => `${first}/fields/${index}`);

  test('go one step together', () => {
    expect(stepOfAll(draft, three, 'down')).toEqual({
      name: 'moveFields',
      args: { ats: three, into: second, index: 0 },
    });
    expect(stepOfAll(draft, [`${first}/fields/2`, `${first}/fields/1`], 'up')?.args).toMatchObject({
      ats: [`${first}/fields/1`, `${first}/fields/2`],
      into: first,
      index: 0,
    });
    expect(stepOfAll(draft, [`${first}/fields/0`, `${first}/fields/1`], 'down')?.args).toMatchObject({
      index: 1,
    });
  });

  test('of different places do not', () => {
    expect(stepOfAll(draft, [`${first}/fields/0`, `${second}/fields/0`], 'up')).toBeNull();
    expect(stepOfAll(draft, [first, second], 'up')).toBeNull();
  });

  test('a section goes on to the page beside it', () => {
    expect(stepOf(draft, second, 'down')).toEqual({
      name: 'moveSection',
      args: { at: second, into: '/forms/don/pages/1', index: 0 },
    });
  });
});

describe('what is dragged', () => {
  const over = (dragged: Dragged, at: string, share: number) => {
    const place = dropPlace(draft, dragged, at, share);
    return place === null ? null : `${place.side} ${place.into} ${place.index}`;
  };
  const kind: Dragged = { kind: 'new', type: 'text' };
  const one: Dragged = { kind: 'fields', ats: [`${first}/fields/0`] };

  test.each([
    [`${first}/fields/0`, 0.2, `before ${first} 0`],
    [`${first}/fields/0`, 0.8, `after ${first} 1`],
    // the rims of a group lead beside it, its middle into it
    [`${first}/fields/1`, 0.1, `before ${first} 1`],
    [`${first}/fields/1`, 0.5, `inside ${first}/fields/1 1`],
    [`${first}/fields/1/fields/0`, 0.9, `after ${first}/fields/1 1`],
    [second, 0, `inside ${second} 0`],
    [second, 0.9, `inside ${second} 2`],
    ['/forms/don/pages/1', 0.5, 'inside /forms/don/pages/1/sections/0 1'],
    ['/forms/don', 0.5, null],
  ])('as a field over %s at %d comes %s', (at, share, place) => {
    expect(over(kind, at, share)).toBe(place);
  });

  test('does not come into itself', () => {
    expect(
      over({ kind: 'fields', ats: [`${first}/fields/1`] }, `${first}/fields/1/fields/0`, 0.9),
    ).toBeNull();
  });

  test('as a section comes beside sections and onto other pages, as a page beside pages', () => {
    const section: Dragged = { kind: 'section', at: second };
    expect(over(section, first, 0.2)).toBe(`before ${page} 0`);
    expect(over(section, `${first}/fields/0`, 0.2)).toBe(`after ${page} 1`);
    expect(over(section, '/forms/don/pages/1', 0.5)).toBe('inside /forms/don/pages/1 1');
    expect(over({ kind: 'page', at: page }, '/forms/don/pages/1', 0.9)).toBe('after /forms/don 2');
  });

  test('is moved by one edit, and by none where it stands already', () => {
    const drop = (dragged: Dragged, at: string, share: number) => {
      const place = dropPlace(draft, dragged, at, share);
      return place === null ? null : stepOfDrop(draft, dragged, place);
    };
    expect(drop(one, `${first}/fields/2`, 0.9)).toEqual({
      name: 'moveFields',
      args: { ats: [`${first}/fields/0`], into: first, index: 2 },
    });
    expect(drop(one, `${first}/fields/1`, 0.1)).toBeNull();
    const both: Dragged = { kind: 'fields', ats: [`${first}/fields/1/fields/0`, `${first}/fields/1`] };
    expect(drop(both, second, 0)?.args).toMatchObject({ ats: [`${first}/fields/1`], into: second, index: 0 });
    expect(drop({ kind: 'page', at: page }, '/forms/don/pages/1', 0.9)).toEqual({
      name: 'moveItem',
      args: { at: page, to: 1 },
    });
    expect(drop({ kind: 'section', at: second }, first, 0.9)).toBeNull();
  });
});

test('copied fields are read again; other texts hold none', () => {
  expect(readCopied(writeCopied([field('a')]))).toEqual([field('a')]);
  expect([readCopied('xin chào'), readCopied('[]'), readCopied('{"thutuc":"fields","fields":[1]}')]).toEqual([
    null,
    null,
    null,
  ]);
});
