import { describe, expect, test } from 'vitest';
import type { DraftDocument, JsonObject } from '../../../engine/authoring/index.ts';
import { formState, instantOf } from '../../../engine/index.ts';
import type { Answers } from '../../../engine/index.ts';
import { hiddenPlaces, trialEnvironment, trialForm } from './trial-form.ts';

const field = (key: string, more: JsonObject = {}): JsonObject => ({
  key,
  type: 'text',
  label: { vi: key },
  ...more,
});
const draftOf = (...fields: readonly JsonObject[]): DraftDocument => ({
  parameters: { phi: { title: { vi: 'Phí' }, type: 'money', rows: [{ from: '2020-01-01', value: 5000 }] } },
  forms: {
    don: {
      title: { vi: 'Đơn' },
      printout: { signatures: [{ title: { vi: 'Người ký' } }] },
      pages: [
        {
          key: 'p',
          title: { vi: 'P' },
          sections: [
            { key: 's', fields },
            { key: 'trong', fields: [] },
          ],
        },
      ],
    },
  },
});
const FIELDS = '/forms/don/pages/0/sections/0/fields';
const person = {
  id: 'nguoi',
  version: 1,
  title: { vi: 'Một người' },
  fields: [{ key: 'ho_ten', type: 'text', label: { vi: 'Họ tên' } }],
} as const;

/** What the form says of some answers. */
function tried(draft: DraftDocument, answers: Answers) {
  const trial = trialForm(draft, '/forms/don', [person]);
  if (trial === null) throw new Error('nothing to try');
  const environment = trialEnvironment(draft, trial.form, instantOf(Date.UTC(2026, 10, 20)), {
    catalogue: () => undefined,
    calendar: null,
  });
  return {
    left: trial.left,
    state: formState(trial.form, answers, environment),
    hidden: hiddenPlaces(trial, answers, environment),
  };
}

describe('a form that is filled for a trial', () => {
  const draft = draftOf(
    field('loai'),
    field('ly_do', { visible: 'loai = "KHAC"', required: true }),
    field('tien', { type: 'computed', as: 'money', value: 'phi * 2' }),
    field('nhom', { type: 'group', fields: [field('a', { visible: 'loai = "KHAC"' })] }),
  );

  test('follows its rules, and names the places of what they hide', () => {
    const before = tried(draft, { loai: 'X' });
    expect(before.hidden).toEqual([`${FIELDS}/1`, `${FIELDS}/3/fields/0`]);
    const { state, hidden } = tried(draft, { loai: 'KHAC' });
    expect(hidden).toEqual([]);
    expect(state.problems.map(({ pointer }) => pointer)).toEqual(['/ly_do']);
    expect(state.answers).toMatchObject({ tien: 10_000 });
  });

  test('leaves out what is unfinished, and works without it', () => {
    const broken = draftOf(
      field('a'),
      { key: 'hong' },
      field('b', { visible: 'a = = 1' }),
      field('c', { checks: [{ that: 'c +', message: { vi: 'Sai' } }], required: true }),
      field('a'),
    );
    const { left, state, hidden } = tried(broken, {});
    expect([...state.fields.keys()]).toEqual(['/a', '/b', '/c']);
    expect([left, hidden, state.problems.map(({ pointer }) => pointer)]).toEqual([4, [], ['/c']]);
  });

  test('has the fields of fragments', () => {
    const { state } = tried(
      draftOf(field('cha', { type: 'group', use: 'nguoi', fields: [field('nghe')] })),
      {},
    );
    expect([...state.fields.keys()]).toEqual(['/cha/ho_ten', '/cha/nghe', '/cha']);
  });

  test('is none where nothing can be filled in', () => {
    expect(trialForm(draftOf({ key: 'hong' }), '/forms/don', [])).toBeNull();
    expect(trialForm({}, '/forms/don', [])).toBeNull();
  });
});
