import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted } from '../case/case.fixture.ts';
import type { Definition, Field } from '../generated/definition-types.ts';
import { unfitnessOf } from './hindrances.ts';
import { moveHoldings } from './move-holdings.ts';
import { rejudgedBetween } from './rejudged.ts';
import { changed, firstVersion, twoVersions } from './world.fixture.ts';

type Change = (draft: Definition) => void;

const fieldsIn = ({ forms }: Definition): Field[] => forms['don']?.pages[0]?.sections[0]?.fields as Field[];
const asking: Change = (draft) => Object.assign(fieldsIn(draft)[1] ?? {}, { required: true });
const relaxed: Change = (draft) => Object.assign(fieldsIn(draft)[0] ?? {}, { required: false });
const ruled: Change = (draft) =>
  Object.assign(fieldsIn(draft)[0] ?? {}, {
    checks: [{ that: 'ho_ten != "An"', message: { vi: 'Không phải An.' } }],
  });
const inside: Change = (draft) => {
  const [, , group] = fieldsIn(draft) as { fields?: Field[] }[];
  Object.assign(group?.fields?.[0] ?? {}, { required: true });
};
const other: Change = (draft) => fieldsIn(draft).push({ key: 'moi', type: 'text', label: { vi: 'Mới' } });
const papers: Change = ({ dossier }) => Object.assign(dossier.components[0] ?? {}, { required: true });
const texts: Change = (draft) => Object.assign(fieldsIn(draft)[0] ?? {}, { label: { vi: 'Tên' } });

describe('what a new version judges anew', () => {
  it.each([
    ['nothing', 'texts are others', texts],
    ['nothing', 'a question may be left open now', relaxed],
    ['answers', 'a question must be answered now', asking],
    ['answers', 'an answer must obey a rule', ruled],
    ['answers', 'what stands inside of another field is asked for', inside],
    ['everything', 'there is another question', other],
    ['everything', 'a paper is asked for', papers],
  ] as const)('is %s where %s', (what, _why, change) => {
    const first = changed(firstVersion, (draft) =>
      Object.assign(fieldsIn(draft)[0] ?? {}, { required: true }),
    );
    expect(rejudgedBetween(first, changed(first, change))).toBe(what);
  });

  it('asks answers again where a question inside of a group may be left open, since that decides about the group', () => {
    const first = changed(firstVersion, inside);
    expect(rejudgedBetween(first, firstVersion)).toBe('answers');
  });

  it('finds what judging everything finds, whatever was changed and answered', () => {
    const changes = fc.subarray([asking, relaxed, ruled, inside, other, papers, texts]);
    const answers = fc.record(
      {
        ho_ten: fc.constantFrom('An', 'Bình'),
        so_ban: fc.integer({ min: 1, max: 3 }),
        noi: fc.array(fc.record({ xa: fc.constantFrom('A', 'B') }, { requiredKeys: [] }), { maxLength: 2 }),
      },
      { requiredKeys: ['ho_ten'] },
    );
    fc.assert(
      fc.property(changes, answers, (what, filled) => {
        const after = changed(firstVersion, (draft) => {
          for (const change of what) change(draft);
        });
        const { game, passage } = twoVersions(firstVersion, after);
        const before = accepted(game.open(filled));
        const context = game.context();
        const moved = { ...before, ...moveHoldings(passage, before, context).holdings };
        const judged = (one: typeof passage) =>
          unfitnessOf(one, before, moved, { from: context, to: context });
        expect(judged(passage)).toEqual(judged({ ...passage, rejudged: 'everything' }));
      }),
      { seed: 20261122, numRuns: 60 },
    );
  });
});
