import { describe, expect, it } from 'vitest';
import type { DraftDocument, JsonObject } from '../draft/draft-document.ts';
import { valueAt } from '../draft/pointer.ts';
import { applyEdit } from './apply-edit.ts';
import type { EditOutcome } from './edit-outcome.ts';

const PAGE = '/forms/don/pages/0';
const field = (key: string, more: JsonObject = {}): JsonObject => ({
  key,
  type: 'text',
  label: { vi: key },
  ...more,
});
const draft = {
  application: 'don',
  forms: {
    don: {
      pages: [
        {
          key: 'p1',
          sections: [
            { key: 's1', fields: [field('a'), field('b'), field('c'), field('d')] },
            { key: 's2', fields: [field('e'), field('t', { type: 'table', fields: [field('x')] })] },
          ],
        },
        { key: 'p2', sections: [{ key: 's1', fields: [field('f')] }] },
        { key: 'p3', sections: [{ key: 's3', fields: [field('g')] }] },
      ],
    },
  },
  access: [{ group: 'p3/s3', roles: ['mot_cua'] }],
} as unknown as DraftDocument;

const at = (...numbers: readonly number[]): string[] =>
  numbers.map((one) => `${PAGE}/sections/0/fields/${one}`);
const keys = ({ draft: after }: EditOutcome, section: string): string[] =>
  (valueAt(after ?? {}, `${section}/fields`) as { key: string }[]).map(({ key }) => key);
const codes = ({ problems = [] }: EditOutcome): string[] => problems.map(({ code }) => code);
const move = (ats: readonly string[], into: string, index?: number): EditOutcome =>
  applyEdit(draft, { name: 'moveFields', args: { ats, into, ...(index === undefined ? {} : { index }) } });

describe('several fields', () => {
  it.each([
    [at(1, 3), 0, 'bdac', 0],
    [at(0, 1), undefined, 'cdab', 2],
    [at(0, 2), 1, 'bacd', 1],
    [at(2, 0), 2, 'bdca', 2],
  ])('move to one place of their section', (ats, index, order, first) => {
    const outcome = move(ats, `${PAGE}/sections/0`, index);
    expect(keys(outcome, `${PAGE}/sections/0`).join('')).toBe(order);
    expect(outcome.at).toBe(`${PAGE}/sections/0/fields/${first}`);
  });

  it('move out of several places into a table, whose own place shifts', () => {
    const table = `${PAGE}/sections/1/fields/1`;
    const outcome = move([...at(0), `${PAGE}/sections/1/fields/0`], table, 0);
    expect(outcome.at).toBe(`${PAGE}/sections/1/fields/0/fields/0`);
    expect(keys(outcome, `${PAGE}/sections/1/fields/0`)).toEqual(['a', 'e', 'x']);
  });

  it('go with the table that holds them, and none goes where one cannot', () => {
    const table = `${PAGE}/sections/1/fields/1`;
    const outcome = move([table, `${table}/fields/0`], `${PAGE}/sections/0`, 0);
    expect(keys(outcome, `${PAGE}/sections/0`)).toEqual(['t', 'a', 'b', 'c', 'd']);
    expect(codes(move([...at(0), table], table))).toEqual(['edit-does-not-fit']);
    expect(codes(move([], table))).toEqual(['edit-nothing-there']);
  });
});

describe('a copy', () => {
  const read = field('b', { visible: 'a = "1"' });
  const base = {
    application: 'don',
    forms: {
      don: {
        pages: [
          {
            key: 'p',
            sections: [
              { key: 's', fields: [field('a')] },
              { key: 'q', fields: [read] },
            ],
          },
        ],
      },
    },
  } as unknown as DraftDocument;

  it('of a page stands behind it, and its fields read each other', () => {
    const outcome = applyEdit(base, { name: 'duplicatePlace', args: { at: PAGE } });
    expect(outcome.at).toBe('/forms/don/pages/1');
    expect(valueAt(outcome.draft ?? {}, '/forms/don/pages/1')).toEqual({
      key: 'p_2',
      sections: [
        { key: 's', fields: [{ ...field('a'), key: 'a_2' }] },
        { key: 'q', fields: [{ ...read, key: 'b_2', visible: 'a_2 = "1"' }] },
      ],
    });
  });

  it('of a section reads what it read', () => {
    const outcome = applyEdit(base, { name: 'duplicatePlace', args: { at: `${PAGE}/sections/1` } });
    expect(valueAt(outcome.draft ?? {}, `${PAGE}/sections/2`)).toEqual({
      key: 'q_2',
      fields: [{ ...read, key: 'b_2' }],
    });
    expect(codes(applyEdit(base, { name: 'duplicatePlace', args: { at: `${PAGE}/sections/9` } }))).toEqual([
      'edit-nothing-there',
    ]);
  });
});

describe('a fragment', () => {
  const group = {
    key: 'cha',
    type: 'group',
    label: { vi: 'Cha' },
    use: 'nguoi-than',
    fields: [field('nghe')],
  };
  const base = {
    application: 'don',
    forms: { don: { pages: [{ key: 'p', sections: [{ key: 's', fields: [group] }] }] } },
  } as unknown as DraftDocument;
  const place = `${PAGE}/sections/0/fields/0`;
  const detached = (fields: readonly JsonObject[]): EditOutcome =>
    applyEdit(base, { name: 'detachFragment', args: { at: place, fields } });

  it('is put into the group that names it, before the fields of its own', () => {
    const outcome = detached([field('ho_ten')]);
    expect(keys(outcome, place)).toEqual(['ho_ten', 'nghe']);
    expect(valueAt(outcome.draft ?? {}, `${place}/use`)).toBeUndefined();
  });

  it('stays named where a field of the group has the key of one of its fields', () => {
    expect(codes(detached([field('nghe')]))).toEqual(['edit-key-taken']);
    expect(codes(applyEdit(draft, { name: 'detachFragment', args: { at: PAGE, fields: [] } }))).toEqual([
      'edit-nothing-there',
    ]);
  });
});

describe('a section', () => {
  const moved = (from: string, into: string, index = 0): EditOutcome =>
    applyEdit(draft, { name: 'moveSection', args: { at: from, into, index } });

  it('moves to another page, and within its own', () => {
    const outcome = moved(`${PAGE}/sections/1`, '/forms/don/pages/1');
    expect(outcome.at).toBe('/forms/don/pages/1/sections/0');
    expect(keys(outcome, '/forms/don/pages/1/sections/0')).toEqual(['e', 't']);
    expect(moved(`${PAGE}/sections/1`, PAGE).at).toBe(`${PAGE}/sections/0`);
  });

  it('stays where its key is taken on the other page, and where a right names it by its page', () => {
    expect(codes(moved(`${PAGE}/sections/0`, '/forms/don/pages/1'))).toEqual(['edit-key-taken']);
    expect(codes(moved('/forms/don/pages/2/sections/0', PAGE))).toEqual(['edit-breaks']);
    expect(codes(moved(`${PAGE}/sections/7`, PAGE))).toEqual(['edit-nothing-there']);
  });
});
