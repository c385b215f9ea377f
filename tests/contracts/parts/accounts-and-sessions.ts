import { describe, expect, it } from 'vitest';
import type { Account } from '../../../runtime/server/store/index.ts';
import type { UseStore } from '../store-harness.ts';
import { at, T0 } from '../sample-case.ts';

export function describeAccountsAndSessions(current: UseStore): void {
  describe('accounts', () => {
    it('are inserted once and put any time', async () => {
      const { accounts } = current().store;
      expect(await accounts.insert(account('an'))).toBe(true);
      expect(await accounts.insert({ ...account('an'), name: 'Khác' })).toBe(false);
      expect(await accounts.get('an')).toEqual(account('an'));
      const renamed = { ...account('an'), name: 'Đào' };
      await accounts.put(renamed);
      expect(await accounts.get('an')).toEqual(renamed);
      expect(await accounts.get('AN')).toBeNull();
    });

    it('are found by the number of their identity', async () => {
      const { accounts } = current().store;
      const citizenId = '026098003310';
      await accounts.put({ ...account('lan'), claims: { citizenId } });
      await accounts.put(account('an'));
      expect((await accounts.byCitizenId(citizenId)).map(({ id }) => id)).toEqual(['lan']);
      await accounts.put({ ...account('an'), claims: { citizenId } });
      await accounts.put({ ...account('lan'), claims: {} });
      expect((await accounts.byCitizenId(citizenId)).map(({ id }) => id)).toEqual(['an']);
    });

    it('are listed when they hold a role', async () => {
      const { accounts } = current().store;
      const grants = [{ role: 'mot_cua', unit: 'U1' }];
      await accounts.put({ ...account('lan'), grants });
      await accounts.put({ ...account('hoa'), grants });
      await accounts.put(account('an'));
      expect((await accounts.officials()).map(({ id }) => id)).toEqual(['hoa', 'lan']);
      await accounts.put(account('hoa'));
      expect((await accounts.officials()).map(({ id }) => id)).toEqual(['lan']);
    });
  });

  describe('sessions', () => {
    it('are there until they expire or are removed', async () => {
      const { sessions } = current().store;
      await sessions.put({ id: 's1', data: { account: 'an' }, expiresAt: at(60) });
      await sessions.put({ id: 's1', data: { account: 'lan' }, expiresAt: at(90) });
      await sessions.put({ id: 's2', data: null, expiresAt: at(60) });
      expect(await sessions.get('s1', at(89))).toEqual({
        id: 's1',
        data: { account: 'lan' },
        expiresAt: at(90),
      });
      expect(await sessions.get('s1', at(90))).toBeNull();
      expect(await sessions.removeExpired(at(60))).toBe(1);
      await sessions.remove('s1');
      expect(await sessions.get('s1', T0)).toBeNull();
    });

    it('are found by the beginning of their ids', async () => {
      const { sessions } = current().store;
      const ended = { id: 'nhap:1:a', data: 'hết hạn', expiresAt: at(10) };
      const found = ['b', 'c\u{1f600}'].map((end) => ({ id: `nhap:1:${end}`, data: end, expiresAt: at(60) }));
      const other = { id: 'nhap:10:a', data: 'khác', expiresAt: at(60) };
      for (const one of [...found.toReversed(), ended, other]) await sessions.put(one);
      expect(await sessions.startingWith('nhap:1:', at(10))).toEqual(found);
      expect(await sessions.startingWith('nhap:2:', T0)).toEqual([]);
    });

    it('are taken once, and not when they have expired', async () => {
      const { sessions } = current().store;
      const record = { id: 'ma:1', data: { account: 'an' }, expiresAt: at(60) };
      await sessions.put(record);
      const taken = await Promise.all([1, 2, 3].map(() => sessions.take('ma:1', T0)));
      expect(taken.filter((one) => one !== null)).toEqual([record]);
      expect(await sessions.get('ma:1', T0)).toBeNull();
      await sessions.put(record);
      expect(await sessions.take('ma:1', at(60))).toBeNull();
    });

    it('are counted, every one of many at once, until what is counted expires', async () => {
      const { sessions } = current().store;
      const tallies = await Promise.all(Array.from({ length: 8 }, () => sessions.count('dem', T0, at(60))));
      expect(tallies.map(({ count }) => count).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect(new Set(tallies.map(({ until }) => until))).toEqual(new Set([at(60)]));
      expect(await sessions.count('dem', at(59), at(119))).toEqual({ count: 9, until: at(60) });
      expect(await sessions.count('dem', at(60), at(120))).toEqual({ count: 1, until: at(120) });
    });
  });
}

function account(id: string): Account {
  return { id, name: `Tên ${id}`, passwordHash: null, grants: [], claims: { so: '1' }, identityLevel: 2 };
}
