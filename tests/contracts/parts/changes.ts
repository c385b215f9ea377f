import { describe, expect, it } from 'vitest';
import { sampleCase, sampleTask, sampleWrite } from '../sample-case.ts';
import type { UseStore } from '../store-harness.ts';

export function describeChanges(current: UseStore): void {
  describe('changes', () => {
    it('are read from where one was, with whom they concern and nothing of the case', async () => {
      const { store } = current();
      const { cases, notices, changes } = store;
      const start = await changes.end();
      expect(await changes.since(start, 9)).toEqual([]);
      const tasks = [
        sampleTask('a', { role: 'vai', unit: 'U1', assignee: { account: 'lan', name: 'Lan' } }),
        sampleTask('b', { role: 'vai', unit: 'U1', assignee: null }),
      ];
      await cases.insert(sampleWrite(sampleCase('c1', { tasks })));
      const [first] = (await changes.since(start, 9)) ?? [];
      expect(first).toEqual({
        cursor: await changes.end(),
        caseId: 'c1',
        audience: ['vai@U1', 'account:lan'],
      });
      const sentAt = '2026-11-20T02:00:00.000Z';
      const notice = { key: 'k', account: 'hoa', caseId: 'c1', subject: '', body: '', sentAt, readAt: null };
      await notices.insert(notice);
      await notices.insert(notice);
      expect(
        (await changes.since(first?.cursor ?? '', 9))?.map(({ caseId, audience }) => [caseId, audience]),
      ).toEqual([[null, ['account:hoa']]]);
      expect(await changes.since(start, 1)).toEqual([first]);
    });

    it('that cannot be told from a place are told so', async () => {
      const { changes } = current().store;
      expect(await changes.since('không phải', 9)).toBeNull();
      expect(await changes.since('999999', 9)).toBeNull();
    });
  });
}
