import { describe, expect, it } from 'vitest';
import type { CaseFilter, PageRequest } from '../../../runtime/server/store/index.ts';
import { at, nextOf, sampleCase, sampleWrite } from '../sample-case.ts';
import type { UseStore } from '../store-harness.ts';

export function describeCaseSearch(current: UseStore): void {
  const search = async (query: Partial<CaseFilter & PageRequest> = {}): Promise<readonly string[]> => {
    const all = { units: null, text: '', cursor: null, limit: 10 };
    const { items } = await current().store.cases.search({ ...all, ...query });
    return items.map(({ id }) => id);
  };
  const file = async (id: string, more: Parameters<typeof sampleCase>[1] = {}) => {
    const subject = sampleCase(id, { tasks: [], ...more });
    await current().store.cases.insert(sampleWrite(subject));
    return subject;
  };
  const person = (name: string, claims: Record<string, string> = {}) => ({
    account: name,
    name,
    identityLevel: 2,
    claims,
  });

  describe('the search for cases', () => {
    it('finds running and ended ones by code, name without marks, and whole identity number', async () => {
      await file('c1', {
        code: 'H1-0001',
        applicant: person('Nguyễn Thị Đào', { citizenId: '001200000001' }),
      });
      await file('c2', { code: 'H1-0002', applicant: person('Trần Văn Đạo'), endedAt: at(9) });
      expect(await search({ text: 'dao' })).toHaveLength(2);
      expect(await search({ text: 'tran dao' })).toEqual(['c2']);
      expect(await search({ text: 'h1-0001' })).toEqual(['c1']);
      expect(await search({ text: '001200000001' })).toEqual(['c1']);
      expect(await search({ text: '00120000000' })).toEqual([]);
      expect(await search({ text: 'dao', isEnded: true })).toEqual(['c2']);
      expect(await search({ text: 'dao', isEnded: false })).toEqual(['c1']);
      expect(await search({ text: 'khong co' })).toEqual([]);
    });

    it('lists those that a unit decides or has received, each once, the newest first, page by page', async () => {
      for (let n = 0; n < 5; n += 1) {
        await file(`c${n}`, { competentUnit: 'U1', receivingUnit: 'U2', submittedAt: at(n) });
      }
      await file('other', { competentUnit: 'U9', receivingUnit: 'U9', submittedAt: at(99) });
      const units = ['U1', 'U2'];
      expect(await search({ units })).toEqual(['c4', 'c3', 'c2', 'c1', 'c0']);
      expect(await search({ units: ['U2'], limit: 2 })).toEqual(['c4', 'c3']);
      expect((await search())[0]).toBe('other');
      expect(await search({ units: [] })).toEqual([]);
      const query = { units, text: '', limit: 2 };
      const first = await current().store.cases.search({ ...query, cursor: null });
      const second = await current().store.cases.search({ ...query, cursor: first.next });
      expect(second.items.map(({ id }) => id)).toEqual(['c2', 'c1']);
    });

    it('follows each write of a case', async () => {
      const subject = await file('c1', { code: null, competentUnit: 'U1', receivingUnit: 'U1' });
      const later = nextOf(subject, { code: 'H1-0007', competentUnit: 'U2', endedAt: at(5) });
      await current().store.cases.replace(sampleWrite(later), 1);
      expect(await search({ text: 'h1-0007', units: ['U2'], isEnded: true })).toEqual(['c1']);
      expect(await search({ units: ['U1'] })).toEqual(['c1']);
      const moved = nextOf(later, { receivingUnit: 'U2' });
      await current().store.cases.replace(sampleWrite(moved), 2);
      expect(await search({ units: ['U1'] })).toEqual([]);
    });
  });
}
