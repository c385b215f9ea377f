import { describe, expect, it } from 'vitest';
import { surroundings } from '../../definitions/read-definitions.fixture.ts';
import { valueAt } from '../draft/pointer.ts';
import { lint } from '../lint/lint.ts';
import { applyEdit } from './apply-edit.ts';
import { declaredIn, keyOfName } from './declared-names.ts';
import { drafts, draftWith, FIELDS } from './drafts.fixture.ts';
import type { EditOutcome } from './edit-outcome.ts';

const rename = (draft: Parameters<typeof applyEdit>[0], at: string, key: string): EditOutcome =>
  applyEdit(draft, { name: 'renameName', args: { at, key } });
const codes = (outcome: EditOutcome): string[] => outcome.problems?.map(({ code }) => code) ?? [];

describe.each(drafts)('in %s', (_id, draft) => {
  const problems = (document: unknown): string =>
    lint(document, surroundings)
      .map(({ code }) => code)
      .sort()
      .join();
  const before = problems(draft);

  it('a thing that is renamed and renamed back leaves the very same draft', () => {
    const refused: string[] = [];
    for (const [index, thing] of declaredIn(draft).entries()) {
      if (index % 13 > 0) continue;
      const key = thing.kind === 'event' ? 'TEN_MOI_XY' : 'ten_moi_xy';
      const there = rename(draft, thing.at, key);
      if (there.problems) {
        refused.push(...codes(there));
        continue;
      }
      const back = rename(there.draft, there.at ?? '', keyOfName(thing));
      expect(back.draft, `${thing.kind} ${thing.name}`).toEqual(draft);
      expect(JSON.stringify(back.draft)).toBe(JSON.stringify(draft));
    }
    // What a system outside fills is known to it by its name.
    expect(refused.filter((code) => code !== 'edit-name-outside')).toEqual([]);
  });

  it('a renamed thing is found everywhere: the linter says what it said before', () => {
    const things = declaredIn(draft).filter(({ kind }) => kind !== 'option');
    for (const thing of things.filter((_one, index) => index % 83 === 0)) {
      const there = rename(draft, thing.at, thing.kind === 'event' ? 'TEN_MOI_XY' : 'ten_moi_xy');
      if (!there.problems) expect(problems(there.draft), `${thing.kind} ${thing.name}`).toBe(before);
    }
  });
});

describe('a rename', () => {
  const draft = draftWith(
    [
      { key: 'so', type: 'integer', visible: 'loai = "A"' },
      {
        key: 'loai',
        type: 'radio',
        options: [{ code: 'A' }, { code: 'B' }],
        default: 'if so > 1 then "A" else "B"',
      },
      {
        key: 'ds',
        type: 'table',
        unique: [['ma']],
        fields: [
          { key: 'ma', type: 'text', visible: 'count(ds[ma = "x"]) > so' },
          { key: 'so', type: 'integer', visible: 'so > 0' },
        ],
        rowChecks: [{ that: 'ma != null', message: { vi: 'Dòng {ma}: {so + 1}' }, at: 'ma' }],
      },
    ],
    {
      papers: {
        giay: {
          template: ['<p>{{labels.so}}</p>', '{{#each answers.ds as |r|}}{{r.ma}}{{../answers.so}}{{/each}}'],
        },
      },
      access: [{ fields: ['so'], roles: [], may: 'read' }],
      scenarios: [
        {
          key: 'a',
          answers: { so: 1, loai: 'A', ds: [{ ma: 'x', so: 2 }] },
          expect: { values: { 'so + ds[1].so': 3 } },
        },
      ],
    },
  );

  it('of a field follows expressions, templates, rules and answers, and leaves its namesake in a row alone', () => {
    const { draft: after } = rename(draft, `${FIELDS}/0`, 'tong');
    expect(valueAt(after ?? {}, `${FIELDS}/1/default`)).toBe('if tong > 1 then "A" else "B"');
    expect(valueAt(after ?? {}, `${FIELDS}/2`)).toBe(valueAt(draft, `${FIELDS}/2`));
    expect(after?.['papers']).toEqual({
      giay: {
        template: [
          '<p>{{labels.tong}}</p>',
          '{{#each answers.ds as |r|}}{{r.ma}}{{../answers.tong}}{{/each}}',
        ],
      },
    });
    expect(after?.['access']).toEqual([{ fields: ['tong'], roles: [], may: 'read' }]);
    expect(valueAt(after ?? {}, '/scenarios/0')).toEqual({
      key: 'a',
      answers: { tong: 1, loai: 'A', ds: [{ ma: 'x', so: 2 }] },
      expect: { values: { 'tong + ds[1].so': 3 } },
    });
  });

  it('of a column follows checks, messages, unique sets and filters', () => {
    const { draft: after } = rename(draft, `${FIELDS}/2/fields/0/key`, 'ma_so');
    expect(valueAt(after ?? {}, `${FIELDS}/2`)).toMatchObject({
      unique: [['ma_so']],
      fields: [{ key: 'ma_so', visible: 'count(ds[ma_so = "x"]) > so' }, {}],
      rowChecks: [{ that: 'ma_so != null', message: { vi: 'Dòng {ma_so}: {so + 1}' }, at: 'ma_so' }],
    });
    expect(valueAt(after ?? {}, '/papers/giay/template/1')).toContain('{{r.ma_so}}');
  });

  it('of an option follows comparisons, defaults and answers', () => {
    const { draft: after } = rename(draft, `${FIELDS}/1/options/0`, 'CHINH');
    expect(valueAt(after ?? {}, `${FIELDS}/0/visible`)).toBe('loai = "CHINH"');
    expect(valueAt(after ?? {}, `${FIELDS}/1/default`)).toBe('if so > 1 then "CHINH" else "B"');
    expect(valueAt(after ?? {}, '/scenarios/0/answers/loai')).toBe('CHINH');
  });

  it('is refused where the name is taken, is none, means something else, or would be caught by a row', () => {
    expect(codes(rename(draft, `${FIELDS}/0`, 'loai'))).toEqual(['edit-key-taken']);
    expect(codes(rename(draft, `${FIELDS}/0`, 'số một'))).toEqual(['edit-key-shape']);
    expect(codes(rename(draft, `${FIELDS}/0`, 'if'))).toEqual(['edit-key-shape']);
    expect(codes(rename(draft, `${FIELDS}/0`, 'case'))).toEqual(['edit-key-meant']);
    expect(codes(rename(draft, `${FIELDS}/1`, 'ma'))).toEqual([]);
    const read = draftWith([
      { key: 'a', type: 'text' },
      { key: 'ds', type: 'table', fields: [{ key: 'b', type: 'text', visible: 'a = "1"' }] },
    ]);
    expect(codes(rename(read, `${FIELDS}/0`, 'b'))).toEqual(['edit-name-captured']);
    expect(codes(rename(read, `${FIELDS}/1/fields/0`, 'a'))).toEqual(['edit-name-captured']);
    expect(codes(rename(draft, '/nothing', 'a'))).toEqual(['edit-nothing-there']);
  });

  it('shares what it does not touch', () => {
    const { draft: after } = rename(draft, `${FIELDS}/0`, 'tong');
    expect(after?.['forms']).not.toBe(draft['forms']);
    expect(valueAt(after ?? {}, `${FIELDS}/2`)).toBe(valueAt(draft, `${FIELDS}/2`));
  });
});
