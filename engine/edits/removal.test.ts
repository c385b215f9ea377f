import { describe, expect, it } from 'vitest';
import { surroundings } from '../../definitions/read-definitions.fixture.ts';
import { valueAt } from '../draft/pointer.ts';
import { lint } from '../lint/lint.ts';
import { applyEdit } from './apply-edit.ts';
import { declaredIn } from './declared-names.ts';
import { drafts, draftWith, FIELDS } from './drafts.fixture.ts';
import { impactOfRemoval } from './removal.ts';

/** Problems that say that a name means nothing: no removal may leave one behind. */
const ofNames = /unknown|-lost|unheard|deadline-missing|feel-not-an-option|group-empty/;

/** What to take out for a thing: the object that has the key, or the member. */
const holderOf = (at: string): string => at.replace(/\/(?:key|code|forEach\/as)$/, '');

describe.each(drafts)('in %s', (_id, draft) => {
  it('whatever is removed with what names it, no name is left that means nothing', () => {
    const before = new Set(lint(draft, surroundings).map(({ code }) => code));
    const things = declaredIn(draft).filter(({ at }, index) => index % 41 === 0 && !at.endsWith('/as'));
    let removed = 0;
    for (const thing of things) {
      const outcome = applyEdit(draft, {
        name: 'removeItem',
        args: { at: holderOf(thing.at), withReferences: true },
      });
      if (outcome.problems) {
        expect(outcome.problems.map(({ code }) => code)).toEqual(['edit-still-needed']);
        continue;
      }
      removed++;
      const left = lint(outcome.draft, surroundings).filter(
        ({ code }) => ofNames.test(code) && !before.has(code),
      );
      expect(left, `${thing.kind} ${thing.name}`).toEqual([]);
    }
    expect(removed).toBeGreaterThan(things.length / 2);
  });
});

describe('a removal', () => {
  const draft = draftWith(
    [
      { key: 'a', type: 'text', label: { vi: 'Họ tên' } },
      {
        key: 'b',
        type: 'text',
        label: { vi: 'Ghi chú' },
        required: 'a != null and c = 1',
        visible: 'a = "x"',
      },
      { key: 'c', type: 'integer' },
      { key: 'd', type: 'computed', as: 'text', value: 'c' },
    ],
    {
      papers: {
        giay: { title: { vi: 'Giấy' }, template: 'Ông/Bà {{answers.a}}, {{#if answers.c}}có{{/if}}' },
      },
      scenarios: [{ answers: { a: '1', c: 2 } }],
    },
  );

  it('says first what would break, in the words of the author', () => {
    expect(impactOfRemoval(draft, `${FIELDS}/0`).map(({ place, goesAlong }) => [place, goesAlong])).toEqual([
      ['Ghi chú › Điều kiện hiện', true],
      ['Ghi chú › Bắt buộc', true],
      ['Giấy › Nội dung mẫu', true],
      ['Họ tên', true],
    ]);
    const outcome = applyEdit(draft, { name: 'removeField', args: { at: `${FIELDS}/0` } });
    expect(outcome.problems?.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      `edit-breaks ${FIELDS}/1/visible`,
      `edit-breaks ${FIELDS}/1/required`,
      'edit-breaks /papers/giay/template',
      'edit-breaks /scenarios/0/answers/a',
    ]);
  });

  it('takes along what only served it, and of a condition no more than its part', () => {
    const outcome = applyEdit(draft, {
      name: 'removeField',
      args: { at: `${FIELDS}/0`, withReferences: true },
    });
    expect(valueAt(outcome.draft ?? {}, FIELDS)).toEqual([
      { key: 'b', type: 'text', label: { vi: 'Ghi chú' }, required: 'c = 1' },
      { key: 'c', type: 'integer' },
      { key: 'd', type: 'computed', as: 'text', value: 'c' },
    ]);
    expect(valueAt(outcome.draft ?? {}, '/papers/giay/template')).toBe('Ông/Bà , {{#if answers.c}}có{{/if}}');
    expect(valueAt(outcome.draft ?? {}, '/scenarios/0/answers')).toEqual({ c: 2 });
  });

  it('is refused where something is needed that nobody can make up', () => {
    const outcome = applyEdit(draft, {
      name: 'removeField',
      args: { at: `${FIELDS}/2`, withReferences: true },
    });
    expect(outcome.problems?.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      `edit-still-needed ${FIELDS}/3/value`,
    ]);
  });
});
