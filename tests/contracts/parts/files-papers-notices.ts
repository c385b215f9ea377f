import { describe, expect, it } from 'vitest';
import type { FileRecord, Notice, ReadRecord } from '../../../runtime/server/store/index.ts';
import type { UseStore } from '../store-harness.ts';
import { at, T0 } from '../sample-case.ts';

export function describeFilesPapersNotices(current: UseStore): void {
  describe('file records', () => {
    it('are orphans until they are attached, and again when they are given up', async () => {
      const { files } = current().store;
      await files.insert(file('f1'));
      await files.insert({ ...file('f2'), createdAt: at(10) });
      expect((await files.orphans(at(10), 9)).map(({ id }) => id)).toEqual(['f1']);
      await files.attach(['f1', 'unknown'], 'draft-1');
      expect(await files.get('f1')).toEqual({ ...file('f1'), attachedTo: 'draft-1' });
      expect(await files.removeOrphan('f1')).toBe(false);
      await files.attach(['f1'], 'case-1');
      await files.detach('draft-1');
      expect(await files.orphans(at(10), 9)).toEqual([]);
      await files.detach('case-1');
      expect(await files.removeOrphan('f1')).toBe(true);
      expect(await files.get('f1')).toBeNull();
    });

    it('tell whether bytes are still used', async () => {
      const { files } = current().store;
      await files.insert(file('f1'));
      await files.insert(file('f2'));
      await files.removeOrphan('f1');
      expect(await files.isHashUsed('abc')).toBe(true);
      await files.removeOrphan('f2');
      expect(await files.isHashUsed('abc')).toBe(false);
    });
  });

  describe('rendered papers', () => {
    it('stay as they were rendered first', async () => {
      const { papers } = current().store;
      const paper = { key: 'c1/p1', caseId: 'c1', html: '<p>Giấy</p>', fileId: 'f1', renderedAt: T0 };
      expect(await papers.insert(paper)).toBe(true);
      expect(await papers.insert({ ...paper, html: '' })).toBe(false);
      expect(await papers.get('c1/p1')).toEqual(paper);
      expect(await papers.get('c1/p2')).toBeNull();
    });
  });

  describe('messages that were sent', () => {
    it('are noted once each and listed newest first, page by page', async () => {
      const { outbox } = current().store;
      const message = (n: number) => ({
        key: `c1:1:${n}:sms`,
        caseId: 'c1',
        channel: 'sms',
        provider: 'sandbox',
        address: '+84912345602',
        subject: 'Hồ sơ',
        body: 'Đã tiếp nhận',
        reference: `r${n}`,
        sentAt: at(n),
      });
      for (const n of [1, 2, 3]) expect(await outbox.insert(message(n))).toBe(true);
      expect(await outbox.insert({ ...message(1), body: 'lần hai' })).toBe(false);
      expect(await outbox.get('c1:1:1:sms')).toEqual(message(1));
      expect(await outbox.get('c1:1:9:sms')).toBeNull();
      const first = await outbox.list({ cursor: null, limit: 2 });
      expect(first.items).toEqual([message(3), message(2)]);
      const second = await outbox.list({ cursor: first.next, limit: 2 });
      expect(second).toEqual({ items: [message(1)], next: null });
    });
  });

  describe('notices', () => {
    it('are delivered once, listed newest first, and read by their own account', async () => {
      const { notices } = current().store;
      for (const n of [1, 2, 3]) expect(await notices.insert(notice(n))).toBe(true);
      expect(await notices.insert(notice(1))).toBe(false);
      await notices.insert({ ...notice(4), account: 'binh' });
      const first = await notices.ofAccount('an', { cursor: null, limit: 2 });
      expect(first.items).toEqual([notice(3), notice(2)]);
      const second = await notices.ofAccount('an', { cursor: first.next, limit: 2 });
      expect(second).toEqual({ items: [notice(1)], next: null });
      expect(await notices.markRead('n3', 'binh', at(9))).toBe(false);
      expect(await notices.markRead('n3', 'an', at(9))).toBe(true);
      expect(await notices.countUnread('an')).toBe(2);
      const again = await notices.ofAccount('an', { cursor: null, limit: 1 });
      expect(again.items).toEqual([{ ...notice(3), readAt: at(9) }]);
    });
  });

  describe('the log of looks at personal data', () => {
    it('keeps every look once, newest first, of all, of one case or of one account', async () => {
      const { readLog } = current().store;
      for (const n of [1, 2, 3]) expect(await readLog.insert(look(n))).toBe(true);
      expect(await readLog.insert({ ...look(1), reason: 'khác' })).toBe(false);
      await readLog.insert({ ...look(4), caseId: 'c2', account: 'binh' });
      const first = await readLog.find({}, { cursor: null, limit: 3 });
      expect(first.items.map(({ id }) => id)).toEqual(['r4', 'r3', 'r2']);
      expect(await readLog.find({}, { cursor: first.next, limit: 3 })).toEqual({
        items: [look(1)],
        next: null,
      });
      const one = await readLog.find({ caseId: 'c1', account: 'an' }, { cursor: null, limit: 2 });
      expect(one.items).toEqual([look(3), look(2)]);
      const other = await readLog.find({ account: 'binh' }, { cursor: null, limit: 2 });
      expect(other.items.map(({ id }) => id)).toEqual(['r4']);
      const named = await readLog.find({ among: ['binh', 'chi'] }, { cursor: null, limit: 2 });
      expect(named.items.map(({ id }) => id)).toEqual(['r4']);
      const then = await readLog.find({ from: at(2), until: at(3) }, { cursor: null, limit: 9 });
      expect(then.items.map(({ id }) => id)).toEqual(['r3', 'r2']);
      expect((await readLog.find({ caseId: 'c3' }, { cursor: null, limit: 2 })).items).toEqual([]);
    });
  });
}

function look(n: number): ReadRecord {
  return {
    id: `r${n}`,
    at: at(n),
    account: 'an',
    name: 'Lê An',
    caseId: 'c1',
    caseName: 'H1-0001',
    form: 'don',
    pointer: '/benh',
    label: 'Bệnh',
    reason: n === 2 ? 'Thẩm định' : null,
  };
}

function file(id: string): FileRecord {
  return {
    id,
    hash: 'abc',
    name: 'giấy.pdf',
    type: 'application/pdf',
    size: 3,
    owner: 'an',
    createdAt: T0,
    attachedTo: null,
  };
}

function notice(n: number): Notice {
  return {
    key: `n${n}`,
    account: 'an',
    caseId: 'c1',
    subject: 'Hồ sơ',
    body: 'Đã tiếp nhận',
    sentAt: at(n),
    readAt: null,
  };
}
