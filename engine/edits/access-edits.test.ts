import { describe, expect, it } from 'vitest';
import type { DraftDocument } from '../draft/draft-document.ts';
import { setAccess, type SetAccessArgs } from './access-edits.ts';

const draft: DraftDocument = { application: 'don', roles: { mot_cua: {}, lanh_dao: {} } };
const right = { group: 'trang/muc', may: 'read', role: 'mot_cua' } as const;
const after = (before: DraftDocument, args: SetAccessArgs): DraftDocument => {
  const outcome = setAccess(before, args);
  if (outcome.problems) throw new Error(JSON.stringify(outcome.problems));
  return outcome.draft;
};

describe('a right over fields', () => {
  it('is taken from a role by a rule that admits all others', () => {
    expect(after(draft, { ...right, admits: false })['access']).toEqual([
      { group: 'trang/muc', roles: ['applicant', 'lanh_dao'], may: 'read' },
    ]);
    const inState = {
      form: 'phieu',
      field: 'y_kien',
      may: 'write',
      states: ['tham_dinh'],
      role: 'applicant',
    } as const;
    expect(after(draft, { ...inState, admits: false })['access']).toEqual([
      {
        form: 'phieu',
        fields: ['y_kien'],
        roles: ['mot_cua', 'lanh_dao'],
        states: ['tham_dinh'],
        may: 'write',
      },
    ]);
  });

  it('comes back, and the rule goes with its last bar', () => {
    const barred = after(draft, { ...right, admits: false });
    const more = after(barred, { ...right, role: 'applicant', admits: false });
    expect(after(more, { ...right, admits: true })['access']).toEqual([
      { group: 'trang/muc', roles: ['mot_cua', 'lanh_dao'], may: 'read' },
    ]);
    expect(after(barred, { ...right, form: 'don', admits: true })).toEqual(draft);
  });

  it('is one for each right and for each state', () => {
    const barred = after(draft, { ...right, admits: false });
    const two = after(barred, { ...right, states: ['a'], admits: false });
    expect(after(two, { ...right, may: 'write', admits: false })['access']).toHaveLength(3);
  });

  it('is not given where another rule bars it', () => {
    const barred = { ...draft, access: [{ group: 'trang', roles: [], may: 'read' }] };
    expect(setAccess(barred, { ...right, admits: true }).problems?.map(({ code }) => code)).toEqual([
      'edit-nothing-there',
    ]);
  });
});
