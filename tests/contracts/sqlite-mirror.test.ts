import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Case } from '../../engine/index.ts';
import type { TaskFilter, TaskSort } from '../../runtime/server/store/index.ts';
import type { Database } from '../../runtime/server/store/sqlite/database.ts';
import { openDatabase } from '../../runtime/server/store/sqlite/open-database.ts';
import { SqliteCases } from '../../runtime/server/store/sqlite/sqlite-cases.ts';
import { SqliteTasks } from '../../runtime/server/store/sqlite/sqlite-tasks.ts';
import { TaskMirror } from '../../runtime/server/store/sqlite/task-mirror.ts';
import { WriteQueue } from '../../runtime/server/store/sqlite/write-queue.ts';
import { chanceOf } from '../journeys/harness/chance.ts';
import { describeInbox } from './inbox-contract.ts';
import { at, nextOf, sampleCase, sampleTask, sampleWrite } from './sample-case.ts';
import { openSqliteHarness } from './sqlite-harness.ts';
import type { StoreHarness } from './store-harness.ts';

/** Nothing is tried on the tables first. */
const ALWAYS = { few: 0, steps: -1, many: 2, near: Infinity, common: 1 };

/** An embedded store whose inbox is answered from the mirror alone. */
async function openMirroredHarness(): Promise<StoreHarness> {
  const harness = await openSqliteHarness();
  const folder = await mkdtemp(join(tmpdir(), 'thutuc-mirror-'));
  const database = openDatabase(folder);
  const queue = new WriteQueue(database, folder);
  const mirror = new TaskMirror(database, ALWAYS);
  const tasks = new SqliteTasks(database, mirror);
  const store = {
    ...harness.store,
    cases: new SqliteCases(database, queue),
    tasks: {
      find: async (query: Parameters<SqliteTasks['find']>[0]) => {
        await mirror.begin();
        expect(mirror.isReady).toBe(true);
        return tasks.find(query);
      },
      count: (filter: TaskFilter) => tasks.count(filter),
      countOpen: () => tasks.countOpen(),
      prepare: () => tasks.prepare(),
    },
  };
  return {
    ...harness,
    store,
    async dispose() {
      mirror.stop();
      queue.close();
      database.close();
      await rm(folder, { recursive: true });
      await harness.dispose();
    },
  };
}

describeInbox('mirrored SQLite', openMirroredHarness, 2_000);

describe('the mirror of open tasks', () => {
  let folder: string;
  let database: Database;
  let queue: WriteQueue;
  let cases: SqliteCases;
  let mirror: TaskMirror;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'thutuc-mirror-'));
    database = openDatabase(folder);
    queue = new WriteQueue(database, folder);
    cases = new SqliteCases(database, queue);
    mirror = new TaskMirror(database, ALWAYS);
  });
  afterEach(async () => {
    mirror.stop();
    queue.close();
    database.close();
    await rm(folder, { recursive: true });
  });

  const grants = ['mot_cua', 'lanh_dao'].map((role) => ({ role, unit: '*' }));
  const held = [
    { role: 'lanh_dao', unit: 'U1' },
    { role: 'mot_cua', unit: 'U1' },
    { role: 'lanh_dao', unit: 'U4' },
  ];
  const page = (filter: Omit<TaskFilter, 'grants'> = {}, sort: TaskSort = 'due') => ({
    ...{ ...filter, grants, sort, cursor: null, limit: 200 },
  });
  const mirrored = async (...query: Parameters<typeof page>) =>
    (await new SqliteTasks(database, mirror).find(page(...query))).items;
  const tabled = async (...query: Parameters<typeof page>) =>
    (await new SqliteTasks(database, new TaskMirror(database)).find(page(...query))).items;

  it('is made before anybody searches where there are many tasks, and not where there are few', async () => {
    const tasks = new SqliteTasks(database, mirror);
    const write = (id: string) =>
      cases.insert(sampleWrite(sampleCase(id, { tasks: [sampleTask('t1'), sampleTask('t2')] })));
    await write('c1');
    await tasks.prepare();
    expect(mirror.isReady).toBe(false);
    await write('c2');
    await tasks.prepare();
    expect(mirror.isReady).toBe(true);
    await write('c3');
    const found = await mirrored();
    expect(found.map(({ caseId }) => caseId)).toEqual(['c1', 'c1', 'c2', 'c2', 'c3', 'c3']);
  });

  it('shows what was written before, through everything that happens to tasks', async () => {
    const { below } = chanceOf(7);
    const names = ['Nguyễn Văn An', 'Trần Thị Đào', 'Lê Hoàng Dương'];
    const known = new Map<string, Case>();
    const tasksOf = (): Case['tasks'] =>
      Array.from({ length: below(3) }, (_, n) =>
        sampleTask(`t${n}`, {
          role: below(2) === 0 ? 'mot_cua' : 'lanh_dao',
          unit: `U${below(5)}`,
          due: below(4) === 0 ? null : { deadline: 'd', date: '2026-11-20', at: at(below(500)) },
          openedAt: at(below(300)),
          assignee: below(3) === 0 ? { account: 'lan', name: 'Lan' } : null,
        }),
      );
    const change = async (n: number): Promise<void> => {
      const id = `c${below(60)}`;
      const before = known.get(id);
      const name = names[below(names.length)] ?? '';
      const applicant = { account: 'x', name, identityLevel: 1, claims: {} } as const;
      const parts: Partial<Case> = { status: String(4 + below(2)), tasks: tasksOf(), applicant };
      if (before) {
        const next = nextOf(before, { ...parts, code: `H1-${n}` });
        expect(await cases.replace(sampleWrite(next), before.revision)).toBe('replaced');
        known.set(id, next);
        return;
      }
      const first = sampleCase(id, parts);
      await cases.insert(sampleWrite(first));
      known.set(id, first);
    };
    for (let n = 0; n < 30; n += 1) await change(n);
    const growth = mirror.begin();
    await change(30);
    await growth;
    expect(mirror.isReady).toBe(true);
    for (let round = 0; round < 60; round += 1) {
      for (let n = 0; n < 5; n += 1) await change(100 + round * 5 + n);
      const undone = queue.write(() => {
        database.run('DELETE FROM tasks WHERE no % 3 = 0');
        throw new Error('undone');
      });
      await expect(undone).rejects.toThrow('undone');
      for (const sort of ['due', 'opened', 'code'] as const) {
        for (const filter of [
          {},
          { status: '5', text: 'nguyen' },
          { assignee: 'nobody', text: 'tran h1' },
        ] as const) {
          expect(await mirrored(filter, sort)).toEqual(await tabled(filter, sort));
        }
      }
      const inUnits = { grants: [...held, { role: 'mot_cua', unit: '*' }], assignee: 'nobody' } as const;
      const counted = (some: TaskMirror) => new SqliteTasks(database, some).count(inUnits);
      expect(await counted(mirror)).toEqual(await counted(new TaskMirror(database)));
      const ofUnits = { ...page({ text: 'le' }), grants: held };
      const found = (some: TaskMirror) => new SqliteTasks(database, some).find(ofUnits);
      expect(await found(mirror)).toEqual(await found(new TaskMirror(database)));
      expect(mirror.isReady).toBe(true);
    }
  });

  it('finds a task by the title that its procedure had when it was written, and by no other', async () => {
    const titled = (id: string, vi: string) => {
      const write = sampleWrite(sampleCase(id, { tasks: [sampleTask(id)] }));
      return { ...write, listing: { ...write.listing, procedureTitle: { vi } } };
    };
    await cases.insert(titled('c1', 'Đăng ký khai sinh'));
    await cases.insert(titled('c2', 'Đăng ký khai tử'));
    await mirror.begin();
    const ids = async (text: string) => (await mirrored({ text })).map(({ caseId }) => caseId);
    expect(await ids('khai sinh')).toEqual(['c1']);
    expect(await ids('khai tu')).toEqual(['c2']);
    expect(await ids('dang ky')).toEqual(['c1', 'c2']);
    expect(await ids('ket hon')).toEqual([]);
  });

  it('is made anew where somebody else has written the file, and the tables answer meanwhile', async () => {
    await cases.insert(sampleWrite(sampleCase('c1', { tasks: [sampleTask('a')] })));
    await mirror.begin();
    expect(await mirrored()).toHaveLength(1);
    const other = openDatabase(folder);
    other.run('DELETE FROM tasks');
    other.close();
    expect(await mirrored()).toEqual([]);
    expect(mirror.isReady).toBe(false);
    await mirror.begin();
    expect(mirror.isReady).toBe(true);
    expect(await mirrored()).toEqual([]);
  });

  it('leaves a search to the tables whose place or bound is no instant', async () => {
    await cases.insert(sampleWrite(sampleCase('c1', { tasks: [sampleTask('a')] })));
    await mirror.begin();
    expect(mirror.find({ filter: page(), sort: 'due', after: ['nonsense', 0], limit: 9 }, grants)).toBeNull();
    const bound = { ...page(), dueBefore: 'soon' };
    expect(mirror.find({ filter: bound, sort: 'due', after: null, limit: 9 }, grants)).toBeNull();
    expect(mirror.isReady).toBe(true);
  });
});
