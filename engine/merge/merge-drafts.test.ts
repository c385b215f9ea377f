import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DraftDocument } from '../draft/draft-document.ts';
import { valueAt } from '../draft/pointer.ts';
import { applyEdit } from '../edits/apply-edit.ts';
import { drafts, draftWith, FIELDS } from '../edits/drafts.fixture.ts';
import { mergeDrafts } from './merge-drafts.ts';

const field = (key: string, more: object = {}) => ({ key, type: 'text', label: { vi: key }, ...more });
const base = draftWith([field('a'), field('b'), field('c')], {
  roles: { r: { vi: 'Vai' } },
  access: [{ may: 'read' }, { may: 'write' }],
});
const edited = (draft: DraftDocument, ...edits: Parameters<typeof applyEdit>[1][]): DraftDocument =>
  edits.reduce((one, edit) => {
    const outcome = applyEdit(one, edit);
    if (outcome.problems) throw new Error(JSON.stringify(outcome.problems));
    return outcome.draft;
  }, draft);
const labelled = (index: number, vi: string, draft = base): DraftDocument =>
  edited(draft, { name: 'setMember', args: { at: `${FIELDS}/${index}`, name: 'label', value: { vi } } });
const keysIn = (draft: DraftDocument): unknown[] =>
  (valueAt(draft, FIELDS) as readonly { key: string }[]).map(({ key }) => key);

describe('two drafts', () => {
  it('that changed different things hold both changes', () => {
    const { draft, conflicts } = mergeDrafts(base, labelled(0, 'Một'), labelled(2, 'Hai'));
    expect(conflicts).toEqual([]);
    expect(draft).toEqual(labelled(2, 'Hai', labelled(0, 'Một')));
  });

  it('that changed the same hold ours, and tell both', () => {
    const { draft, conflicts } = mergeDrafts(base, labelled(1, 'Họ'), labelled(1, 'Ta'));
    expect(draft).toEqual(labelled(1, 'Ta'));
    expect(conflicts).toEqual([{ at: `${FIELDS}/1/label/vi`, base: 'b', theirs: 'Họ', ours: 'Ta' }]);
  });

  it('of which one removed what the other changed keep it, and tell so', () => {
    const removed = edited(base, { name: 'removeField', args: { at: `${FIELDS}/1` } });
    for (const [theirs, ours] of [
      [removed, labelled(1, 'Ta')],
      [labelled(1, 'Ta'), removed],
    ] as const) {
      const { draft, conflicts } = mergeDrafts(base, theirs, ours);
      expect(draft).toEqual(labelled(1, 'Ta'));
      expect(conflicts.map(({ at }) => at)).toEqual([`${FIELDS}/1`]);
    }
  });

  it('that both added something have both, in an order that does not depend on whose is ours', () => {
    const add = (key: string, index: number) =>
      edited(base, {
        name: 'addField',
        args: { into: FIELDS.replace('/fields', ''), index, field: field(key) },
      });
    const [one, other] = [add('x', 1), add('d', 1)];
    const there = mergeDrafts(base, one, other);
    expect(there).toEqual(mergeDrafts(base, other, one));
    expect(keysIn(there.draft)).toEqual(['a', 'd', 'x', 'b', 'c']);
  });

  it('of which one moved a field and the other added one do both', () => {
    const moved = edited(base, { name: 'moveItem', args: { at: `${FIELDS}/2`, to: 0 } });
    const added = edited(base, {
      name: 'addField',
      args: { into: FIELDS.replace('/fields', ''), field: field('x') },
    });
    const { draft, conflicts } = mergeDrafts(base, moved, added);
    expect(conflicts).toEqual([]);
    expect(keysIn(draft)).toEqual(['c', 'x', 'a', 'b']);
  });

  it('that changed different rows of a list without keys hold both, and the same rows are a conflict', () => {
    const first = { ...base, access: [{ may: 'unmask' }, { may: 'read' }, { may: 'write' }] };
    const last = { ...base, access: [{ may: 'read' }, { may: 'unmask' }] };
    expect(mergeDrafts(base, first, last)).toEqual({
      draft: { ...base, access: [{ may: 'unmask' }, { may: 'read' }, { may: 'unmask' }] },
      conflicts: [],
    });
    const cleared = { ...base, access: [] };
    expect(mergeDrafts(base, first, cleared).conflicts.map(({ at }) => at)).toEqual(['/access']);
  });
});

describe('for any documents', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd');
  const leaf = fc.oneof(fc.integer({ min: 0, max: 2 }), fc.constantFrom('x', 'y'), fc.boolean());
  const items = fc.uniqueArray(fc.record({ key, value: leaf }), {
    selector: (item) => item.key,
    maxLength: 4,
  });
  const document: fc.Arbitrary<DraftDocument> = fc.dictionary(
    key,
    fc.oneof(leaf, items, fc.array(leaf, { maxLength: 3 }), fc.dictionary(key, leaf, { maxKeys: 3 })),
    { maxKeys: 4 },
  );

  it('one changed side is taken as it is, and nobody has a conflict', () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        expect(mergeDrafts(before, after, before)).toEqual({ draft: after, conflicts: [] });
        expect(mergeDrafts(before, before, after)).toEqual({ draft: after, conflicts: [] });
        expect(mergeDrafts(before, after, after)).toEqual({ draft: after, conflicts: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('without a conflict it does not matter whose side is ours', () => {
    fc.assert(
      fc.property(document, document, document, (before, one, other) => {
        const there = mergeDrafts(before, one, other);
        const back = mergeDrafts(before, other, one);
        expect(there.conflicts.length === 0).toBe(back.conflicts.length === 0);
        if (there.conflicts.length === 0) expect(there.draft).toEqual(back.draft);
      }),
      { numRuns: 400 },
    );
  });
});

describe.each(drafts)('in %s', (_id, draft) => {
  it('edits of different parts never conflict', () => {
    const theirs = edited(draft, {
      name: 'setMember',
      args: { at: '', name: 'title', value: { vi: 'Tên mới' } },
    });
    const ours = edited(draft, {
      name: 'insertItem',
      args: { at: '/scenarios', item: { key: 'moi_xy' }, index: 0 },
    });
    const { draft: both, conflicts } = mergeDrafts(draft, theirs, ours);
    expect(conflicts).toEqual([]);
    expect(both).toEqual({ ...ours, title: { vi: 'Tên mới' } });
    expect(both['forms']).toBe(draft['forms']);
  });
});
