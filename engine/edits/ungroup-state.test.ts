import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../draft/draft-document.ts';
import { valueAt } from '../draft/pointer.ts';
import { draftStates } from '../references/index.ts';
import { applyEdit } from './apply-edit.ts';
import { drafts } from './drafts.fixture.ts';

const step = (vi: string, more: JsonObject = {}): JsonObject => ({ ...more, meta: { title: { vi } } });
const at = '/workflow/states/nhom';
const draftWith = (group: JsonObject, more: JsonObject = {}): JsonObject => ({
  workflow: {
    initial: 'nhom',
    states: {
      nhom: {
        initial: 'hai',
        meta: { title: { vi: 'Nhóm' }, status: '4' },
        states: { mot: step('Một'), hai: step('Hai', { on: { QUA: { target: 'mot' } } }) },
        ...group,
      },
      sau: step('Sau', { on: { LAI: { target: 'nhom' }, TOI: { target: '#nhom.mot' } } }),
    },
  },
  ...more,
});

describe('a group that is taken away', () => {
  it('leaves what was inside in its place, with its status, and whatever led to it leads to its beginning', () => {
    const outcome = applyEdit(draftWith({}), { name: 'ungroupState', args: { at } });
    expect(outcome.at).toBe('/workflow/states/hai');
    expect(outcome.draft?.['workflow']).toEqual({
      initial: 'hai',
      states: {
        mot: { meta: { title: { vi: 'Một' }, status: '4' } },
        hai: { on: { QUA: { target: 'mot' } }, meta: { title: { vi: 'Hai' }, status: '4' } },
        sau: step('Sau', { on: { LAI: { target: 'hai' }, TOI: { target: 'mot' } } }),
      },
    });
  });

  it.each([
    ['has an end', draftWith({ states: { hai: step('Hai', { type: 'final' }) } }), 'edit-does-not-fit'],
    ['does something itself', draftWith({ entry: [] }), 'edit-does-not-fit'],
    ['runs several things at once', draftWith({ type: 'parallel' }), 'edit-does-not-fit'],
    ['is named by a rule of access', draftWith({}, { access: [{ states: ['nhom'] }] }), 'edit-breaks'],
  ])('is kept where it %s', (_why, draft, code) => {
    const outcome = applyEdit(draft, { name: 'ungroupState', args: { at } });
    expect(outcome.problems?.map((problem) => problem.code)).toEqual([code]);
  });

  it.each(drafts)('gives back what was grouped, in %s', (_id, draft) => {
    const plain = draftStates(draft['workflow']).filter(
      ({ parent, state }) => parent === null && state['type'] === undefined && state['states'] === undefined,
    );
    const [first, second] = plain;
    const grouped = applyEdit(draft, {
      name: 'groupStates',
      args: { states: [first?.at ?? '', second?.at ?? ''], group: { meta: { title: { vi: 'Nhóm thử' } } } },
    });
    const outcome = applyEdit(grouped.draft ?? {}, { name: 'ungroupState', args: { at: grouped.at ?? '' } });
    // A path from the top means the same as the key of a sibling there.
    const written = JSON.stringify(outcome.draft?.['workflow']).replaceAll(/"#(\w+)"/g, '"$1"');
    expect(JSON.parse(written)).toEqual(draft['workflow']);
    expect(valueAt(outcome.draft ?? {}, '/scenarios')).toEqual(draft['scenarios']);
  });
});
