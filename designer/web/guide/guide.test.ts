import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdit, type DraftDocument, type Edit } from '../../../engine/authoring/index.ts';
import { guide as en } from '../language/en/guide.ts';
import { guide as vi } from '../language/vi/guide.ts';
import { guideFacts } from './guide-facts.ts';
import { guideOf, keepGuide } from './guide-memory.ts';
import { guideSteps } from './guide-steps.ts';

const draft = JSON.parse(
  readFileSync(
    new URL('../../../definitions/skeletons/xac-nhan-giai-quyet-ngay.json', import.meta.url),
    'utf8',
  ),
) as DraftDocument;
const begun = guideFacts(draft, { state: 'editing' });

function doneAfter(
  edits: readonly Edit[],
  state: 'editing' | 'proposed' = 'editing',
  problems: string[] = [],
) {
  const after = edits.reduce<DraftDocument>((document, edit) => {
    const outcome = applyEdit(document, edit);
    if (outcome.problems) throw new Error(`${edit.name}: ${JSON.stringify(outcome.problems)}`);
    return outcome.draft;
  }, draft);
  const seen = {
    then: begun,
    now: guideFacts(after, { state }),
    problems: problems.map((code) => ({ code, pointer: '', severity: 'error' as const, message: '' })),
  };
  return guideSteps.filter(({ isDone }) => isDone(seen)).map(({ id }) => id);
}

const section = '/forms/don/pages/0/sections/0';
const addField = (required: boolean): Edit => ({
  name: 'addField',
  args: { into: section, field: { type: 'date', label: { vi: 'Ngày cấp' }, required } },
});
const addState: Edit = {
  name: 'addState',
  args: { state: { meta: { title: { vi: 'Thẩm tra thực tế' }, status: '4' } } },
};
const connect: Edit = {
  name: 'connectStates',
  args: {
    from: '/workflow/states/tiep_nhan',
    to: '/workflow/states/tham_tra_thuc_te',
    meta: { label: { vi: 'Cần thẩm tra' } },
  },
};

describe('the guide through a first procedure', () => {
  it('begins with nothing done', () => {
    expect(doneAfter([])).toEqual([]);
  });

  it.each<[string, readonly Edit[], readonly string[]]>([
    [
      'the code without the legal basis',
      [{ name: 'setMember', args: { at: '', name: 'code', value: '1.004873' } }],
      [],
    ],
    [
      'code and legal basis',
      [
        { name: 'setMember', args: { at: '', name: 'code', value: '1.004873' } },
        { name: 'setMember', args: { at: '/legalBasis/0', name: 'document', value: 'Luật Hộ tịch' } },
      ],
      ['identity'],
    ],
    ['a field', [addField(false)], ['field']],
    ['a required field', [addField(true)], ['field', 'required']],
    ['a step that nothing leads to', [addState], ['state']],
    ['a step with a way', [addState, connect], ['state', 'way', 'check']],
  ])('ticks what was done: %s', (_name, edits, expected) => {
    expect(doneAfter(edits, 'editing', edits.at(-1) === addState ? ['state-unreachable'] : [])).toEqual(
      expected,
    );
  });

  it('asks for a draft without errors, and for its way to the second person', () => {
    expect(doneAfter([addState, connect], 'editing', ['status-missing'])).toEqual(['state', 'way']);
    expect(doneAfter([], 'proposed')).toContain('propose');
  });

  it('says each of its steps in both languages', () => {
    expect(Object.keys(en.steps)).toEqual(Object.keys(vi.steps));
    expect(guideSteps.filter(({ id }) => vi.steps[id].how === '')).toEqual([]);
  });
});

describe('what the browser keeps of the guide', () => {
  const storage = () => {
    const kept = new Map<string, string>();
    return {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => void kept.set(name, value),
    };
  };

  it('is found again for its draft, and for no other', () => {
    const own = storage();
    keepGuide('a', { isShown: true, start: begun }, own);
    expect([guideOf('a', own), guideOf('b', own)]).toEqual([{ isShown: true, start: begun }, null]);
  });

  it('is nothing where the browser keeps nothing, or something else stands there', () => {
    const closed = {
      getItem: () => {
        throw new Error('no storage');
      },
      setItem: () => {
        throw new Error('no storage');
      },
    };
    keepGuide('a', { isShown: true, start: null }, closed);
    expect(guideOf('a', closed)).toBe(null);
    expect(guideOf('a', { getItem: () => '"x"', setItem: () => undefined })).toBe(null);
  });
});
