import { describe, expect, it } from 'vitest';
import type { Case, Task } from '../../../engine/index.ts';
import type { Store, TaskQuery } from '../../../runtime/server/store/index.ts';
import type { UseStore } from '../store-harness.ts';
import { at, nextOf, sampleCase, sampleTask, sampleWrite, T0 } from '../sample-case.ts';

const ALL = [{ role: 'mot_cua', unit: '*' }];

export function describeTasks(current: UseStore): void {
  const find = async (query: Partial<TaskQuery> = {}): Promise<readonly string[]> => {
    const page = await current().store.tasks.find({ ...baseQuery(), ...query });
    return page.items.map(({ task }) => task.id);
  };

  describe('tasks', () => {
    it('shows a task with what an inbox says of it', async () => {
      const due = { deadline: 'buoc_1', date: '2026-11-20', at: at(3600) };
      const caseDue = { deadline: 'toan_bo', date: '2026-11-25', at: at(99_999) };
      const task = sampleTask('t1', { due });
      const subject = sampleCase('c1', { code: 'H1-0001', tasks: [task] });
      const procedureTitle = { vi: 'Cấp giấy xác nhận', en: 'Certificate' };
      await current().store.cases.insert(sampleWrite(subject, { listing: { procedureTitle, due: caseDue } }));
      const { items } = await current().store.tasks.find(baseQuery());
      expect(items).toEqual([
        {
          task,
          caseId: 'c1',
          code: 'H1-0001',
          reference: 'ref-c1',
          procedure: subject.procedure,
          procedureTitle,
          applicantName: 'Nguyễn Thị Đào',
          status: '1',
          submittedAt: subject.submittedAt,
          caseDue,
        },
      ]);
    });

    it('lists open tasks only, and follows each write of the case at once', async () => {
      const { cases } = current().store;
      const closed = { at: T0, how: 'done', by: null, event: 'xong', answers: null } as const;
      const first = sampleCase('c1', { tasks: [sampleTask('t1'), sampleTask('t2', { closed })] });
      await cases.insert(sampleWrite(first));
      expect(await find()).toEqual(['t1']);
      const second = nextOf(first, { tasks: [sampleTask('t1', { closed }), sampleTask('t3')] });
      await cases.replace(sampleWrite(second), 1);
      expect(await find()).toEqual(['t3']);
      await cases.replace(sampleWrite(nextOf(second, { tasks: [] })), 2);
      expect(await find()).toEqual([]);
      expect(await find({ text: 'nguyen' })).toEqual([]);
    });

    it('shows what changed of the case on a task that did not change', async () => {
      const { cases, tasks } = current().store;
      const first = sampleCase('c1', { tasks: [sampleTask('t1')] });
      await cases.insert(sampleWrite(first));
      await cases.replace(sampleWrite(nextOf(first, { code: 'H1-0009', status: '3' })), 1);
      const { items } = await tasks.find(baseQuery());
      expect(items).toMatchObject([{ code: 'H1-0009', status: '3' }]);
      expect(await find({ text: 'h1-0009' })).toEqual(['t1']);
    });

    it('shows each person the tasks of their roles in their units, each once', async () => {
      await put(current().store, 'c1', [
        sampleTask('a', { role: 'mot_cua', unit: 'U1', openedAt: at(1) }),
        sampleTask('b', { role: 'mot_cua', unit: 'U2', openedAt: at(2) }),
        sampleTask('c', { role: 'lanh_dao', unit: 'U1', openedAt: at(3) }),
      ]);
      const sort = 'opened';
      expect(await find({ sort, grants: [] })).toEqual([]);
      expect(await find({ sort, grants: [{ role: 'mot_cua', unit: 'U1' }] })).toEqual(['a']);
      expect(await find({ sort, grants: [{ role: 'lanh_dao', unit: 'U2' }] })).toEqual([]);
      const several = [...ALL, { role: 'mot_cua', unit: 'U1' }, { role: 'lanh_dao', unit: 'U1' }];
      expect(await find({ sort, grants: several })).toEqual(['a', 'b', 'c']);
      expect(await find({ sort, grants: several, text: 'dao' })).toEqual(['a', 'b', 'c']);
    });

    it('sorts by due (undated last), by opening and by code (uncoded last)', async () => {
      const { store } = current();
      const due = (seconds: number): Task['due'] => ({ deadline: 'd', date: '2026-11-20', at: at(seconds) });
      await put(store, 'c1', [sampleTask('a', { due: null, openedAt: at(1) })], { code: 'H2' });
      await put(store, 'c2', [sampleTask('b', { due: due(20), openedAt: at(3) })], { code: null });
      await put(store, 'c3', [sampleTask('c', { due: due(10), openedAt: at(2) })], { code: 'H1' });
      expect(await find({ sort: 'due' })).toEqual(['c', 'b', 'a']);
      expect(await find({ sort: 'opened' })).toEqual(['a', 'c', 'b']);
      expect(await find({ sort: 'code' })).toEqual(['c', 'a', 'b']);
      expect(await find({ dueBefore: at(20) })).toEqual(['c']);
      expect(await find({ dueBefore: at(20), sort: 'code', text: 'h1' })).toEqual(['c']);
    });

    it('filters by who has taken the task', async () => {
      const assignee = { account: 'lan', name: 'Lan' };
      await put(current().store, 'c1', [
        sampleTask('a', { openedAt: at(1) }),
        sampleTask('b', { assignee, openedAt: at(2) }),
      ]);
      expect(await find({ assignee: 'nobody' })).toEqual(['a']);
      expect(await find({ assignee: { account: 'lan' } })).toEqual(['b']);
      expect(await find({ assignee: { account: 'mai' } })).toEqual([]);
      expect(await find({ assignee: { account: '' } })).toEqual([]);
      expect(await find({ assignee: { account: 'lan' }, grants: [{ role: 'mot_cua', unit: 'U9' }] })).toEqual(
        [],
      );
    });

    it('finds words without marks, by their beginnings, in code, applicant and procedure', async () => {
      const { store } = current();
      const named = (name: string): Partial<Case> => ({
        applicant: { account: 'x', name, identityLevel: 1, claims: {} },
      });
      await put(store, 'c1', [sampleTask('a')], { ...named('Đặng Thuỳ Dương'), code: 'H29.23-251120-0001' });
      await put(store, 'c2', [sampleTask('b')], named('Dương Văn Đức'));
      expect(await find({ text: 'duong' })).toEqual(['a', 'b']);
      expect(await find({ text: 'ĐỨC dươ' })).toEqual(['b']);
      expect(await find({ text: 'H29.23-251120-0001' })).toEqual(['a']);
      expect(await find({ text: 'hôn nhân đặng' })).toEqual(['a']);
      expect(await find({ text: 'uong' })).toEqual([]);
      expect(await find({ text: '  ' })).toEqual(['a', 'b']);
      expect(await find({ text: `" OR 1 --` })).toEqual([]);
    });

    it('finds by procedure', async () => {
      const { store } = current();
      await put(store, 'c1', [sampleTask('a')]);
      await put(store, 'c2', [sampleTask('b')], { procedure: { id: 'khac', version: 1, hash: 'h' } });
      expect(await find({ procedure: 'khac' })).toEqual(['b']);
      expect(await find({ procedure: 'khac', assignee: 'nobody', text: 'nguyen' })).toEqual(['b']);
      expect(await find({ procedure: 'x' })).toEqual([]);
    });

    it('goes through all tasks page by page, each once, in every order, also among equals', async () => {
      const { store } = current();
      for (let n = 0; n < 7; n += 1) {
        const units = ['U1', 'U2'].map((unit) => sampleTask(`${n}${unit}`, { unit, openedAt: at(n % 3) }));
        await put(store, `c${n}`, units);
      }
      const grants = [
        { role: 'mot_cua', unit: 'U1' },
        { role: 'mot_cua', unit: 'U2' },
      ];
      for (const sort of ['due', 'opened', 'code'] as const) {
        const seen: string[] = [];
        let cursor: string | null = null;
        do {
          const page = await store.tasks.find({ grants, sort, cursor, limit: 3 });
          seen.push(...page.items.map(({ task }) => task.id));
          cursor = page.next;
        } while (cursor !== null);
        expect(seen).toHaveLength(14);
        expect(new Set(seen).size).toBe(14);
      }
    });

    it('begins from the start with a cursor that somebody made up', async () => {
      await put(current().store, 'c1', [sampleTask('a')]);
      expect(await find({ cursor: 'nonsense' })).toEqual(['a']);
      expect(await find({ cursor: Buffer.from('[null,{}]').toString('base64url') })).toEqual(['a']);
    });

    it('counts', async () => {
      const { store } = current();
      await put(store, 'c1', [sampleTask('a'), sampleTask('b', { unit: 'U2' })]);
      expect(await store.tasks.count({ grants: ALL })).toEqual({ count: 2, exact: true });
      expect(await store.tasks.count({ grants: [{ role: 'mot_cua', unit: 'U2' }] })).toMatchObject({
        count: 1,
      });
      expect(await store.tasks.count({ grants: ALL, text: 'khong co' })).toMatchObject({ count: 0 });
      expect(await store.tasks.count({ grants: [] })).toEqual({ count: 0, exact: true });
      expect(await store.tasks.countOpen()).toBe(2);
    });
  });
}

function baseQuery(): TaskQuery {
  return { grants: ALL, sort: 'due', cursor: null, limit: 50 };
}

async function put(
  store: Store,
  id: string,
  tasks: readonly Task[],
  parts: Partial<Case> = {},
): Promise<void> {
  await store.cases.insert(sampleWrite(sampleCase(id, { tasks, ...parts })));
}
