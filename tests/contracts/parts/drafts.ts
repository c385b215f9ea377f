import { describe, expect, it } from 'vitest';
import type { ApplicationDraft, DefinitionDraft } from '../../../runtime/server/store/index.ts';
import { NOT_ATOMIC, type UseStore } from '../store-harness.ts';
import { at, T0 } from '../sample-case.ts';

export function describeDrafts(current: UseStore): void {
  describe('drafts of applications', () => {
    it('are written over the revision that was read', async ({ skip }) => {
      skip(!current().isAtomic, NOT_ATOMIC);
      const { drafts } = current().store;
      expect(await drafts.insert(draft('d1'))).toBe('inserted');
      expect(await drafts.insert(draft('d1'))).toBe('exists');
      const second = { ...draft('d1'), revision: 2, answers: { ten: 'Đào' }, updatedAt: at(1) };
      const outcomes = await Promise.all([drafts.replace(second, 1), drafts.replace(second, 1)]);
      expect(outcomes.toSorted()).toEqual(['conflict', 'replaced']);
      expect(await drafts.get('d1')).toEqual(second);
    });

    it('are listed by the units of the counters at which they are filled', async () => {
      const { drafts } = current().store;
      const at1 = { ...draft('d1'), counter: counterOf('U1') };
      await drafts.insert(at1);
      await drafts.insert({ ...draft('d2'), counter: counterOf('U2'), updatedAt: at(5) });
      await drafts.insert(draft('d3'));
      const ids = async (units: readonly string[] | null) =>
        (await drafts.atCounter(units, 9)).map(({ id }) => id);
      expect(await ids(['U1'])).toEqual(['d1']);
      expect(await ids(null)).toEqual(['d2', 'd1']);
      expect(await ids([])).toEqual([]);
      const { counter: _counter, ...left } = at1;
      await drafts.replace({ ...left, revision: 2 }, 1);
      expect(await ids(['U1'])).toEqual([]);
    });

    it('are listed by account, last touched first, and removed', async () => {
      const { drafts } = current().store;
      await drafts.insert(draft('d1'));
      await drafts.insert({ ...draft('d2'), updatedAt: at(5) });
      await drafts.insert({ ...draft('d3'), account: 'binh' });
      expect((await drafts.ofAccount('an')).map(({ id }) => id)).toEqual(['d2', 'd1']);
      expect(await drafts.untouchedSince(at(1), 9)).toEqual(['d1', 'd3']);
      await drafts.remove('d2');
      expect(await drafts.get('d2')).toBeNull();
      expect((await drafts.ofAccount('an')).map(({ id }) => id)).toEqual(['d1']);
    });
  });

  describe('drafts of definitions', () => {
    it('are written over the revision that was read, listed without documents, and removed', async () => {
      const { definitionDrafts: designs } = current().store;
      expect(await designs.insert(design('x'))).toBe('inserted');
      expect(await designs.insert(design('x'))).toBe('exists');
      const second = { ...design('x'), revision: 2, document: { format: 2 }, updatedBy: 'binh' };
      expect(await designs.replace(second, 1)).toBe('replaced');
      expect(await designs.replace(second, 1)).toBe('conflict');
      expect(await designs.get('x')).toEqual(second);
      await designs.insert({ ...design('y'), updatedAt: at(9) });
      const listed = await designs.list();
      expect(listed.map(({ id }) => id)).toEqual(['y', 'x']);
      expect(listed[0]).not.toHaveProperty('document');
      expect(await designs.remove('x')).toBe(true);
      expect(await designs.remove('x')).toBe(false);
      expect(await designs.get('x')).toBeNull();
    });
  });
}

function draft(id: string): ApplicationDraft {
  return {
    id,
    revision: 1,
    account: 'an',
    procedure: { id: 'xac-nhan', version: 1, hash: 'h1' },
    answers: {},
    dossier: {},
    createdAt: T0,
    updatedAt: T0,
  };
}

function design(id: string): DefinitionDraft {
  return {
    id,
    revision: 1,
    title: 'Xác nhận',
    procedure: 'xac-nhan',
    version: 2,
    base: { id: 'xac-nhan', version: 1, hash: 'h1' },
    createdBy: 'an',
    createdAt: T0,
    state: 'editing',
    proposal: null,
    document: { format: 1 },
    updatedAt: T0,
    updatedBy: 'an',
  };
}

function counterOf(unit: string): NonNullable<ApplicationDraft['counter']> {
  return {
    unit,
    channel: '1',
    applicant: { account: 'counter:1', name: 'Bình', identityLevel: 0, claims: {} },
    person: { fullName: 'Bình' },
    identityShown: { kind: 'passport', number: 'B1234567' },
    startedBy: { account: 'an', name: 'An' },
    signed: null,
  };
}
