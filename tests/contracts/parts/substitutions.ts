import { describe, expect, it } from 'vitest';
import type { Substitution } from '../../../runtime/server/store/index.ts';
import { at } from '../sample-case.ts';
import type { UseStore } from '../store-harness.ts';

export function describeSubstitutions(current: UseStore): void {
  describe('substitutions', () => {
    it('are inserted once', async () => {
      const { substitutions } = current().store;
      const first = substitution('s1');
      expect(await substitutions.insert(first)).toBe(true);
      expect(await substitutions.insert({ ...first, reason: 'khác' })).toBe(false);
      expect(await substitutions.get('s1')).toEqual(first);
      expect(await substitutions.get('s2')).toBeNull();
    });

    it('are in force from their first to their last day, for whoever stands in', async () => {
      const { substitutions } = current().store;
      await substitutions.insert(substitution('s1'));
      const found = async (account: string, day: string) =>
        (await substitutions.inForce(account, day)).map(({ id }) => id);
      expect(await found('mai', '2026-11-22')).toEqual([]);
      expect(await found('mai', '2026-11-23')).toEqual(['s1']);
      expect(await found('mai', '2026-11-27')).toEqual(['s1']);
      expect(await found('mai', '2026-11-28')).toEqual([]);
      expect(await found('minh', '2026-11-25')).toEqual([]);
    });

    it('are ended once, and stay on the list of everybody concerned, the last begun first', async () => {
      const { substitutions } = current().store;
      await substitutions.insert(substitution('s1'));
      await substitutions.insert({ ...substitution('s2'), from: '2026-11-24' });
      await substitutions.insert({ ...substitution('s3'), absent: named('lan'), substitute: named('hoa') });
      const ended = { at: at(1), by: named('thanh') };
      expect(await substitutions.end('s1', ended)).toBe(true);
      expect(await substitutions.end('s1', { ...ended, by: named('mai') })).toBe(false);
      expect(await substitutions.end('s9', ended)).toBe(false);
      expect(await substitutions.inForce('mai', '2026-11-23')).toEqual([]);
      const listed = await substitutions.concerning(['minh', 'mai'], 10);
      expect(listed.map(({ id, ended: how }) => [id, how])).toEqual([
        ['s2', null],
        ['s1', ended],
      ]);
      expect(await substitutions.concerning(['hoa', 'minh'], 1)).toHaveLength(1);
    });
  });
}

const named = (account: string) => ({ account, name: account.toUpperCase() });

function substitution(id: string): Substitution {
  return {
    id,
    absent: named('minh'),
    substitute: named('mai'),
    role: null,
    unit: 'U1',
    from: '2026-11-23',
    until: '2026-11-27',
    reason: 'Nghỉ phép năm',
    grantedBy: named('thanh'),
    grantedAt: at(0),
    ended: null,
  };
}
