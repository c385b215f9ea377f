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
  });
}

function account(id: string): Account {
  return { id, name: `Tên ${id}`, passwordHash: null, grants: [], claims: { so: '1' }, identityLevel: 2 };
}
