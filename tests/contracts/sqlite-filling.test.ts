import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore, type Store } from '../../runtime/server/store/index.ts';
import { tableSteps } from '../../runtime/server/store/sqlite/tables/table-steps.ts';
import { sampleCase, sampleTask, sampleWrite } from './sample-case.ts';

const GRANTS = [{ role: 'mot_cua', unit: '*' }];

describe('an embedded store that is filled', () => {
  let folder: string;
  let store: Store;
  let usual: readonly string[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'thutuc-fill-'));
    store = openSqliteStore(folder);
    usual = indexes();
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  it('has no indexes but those that tell keys apart, and all of them when that is done', async () => {
    await store.movement.setMark({ from: 7, isDone: false });
    expect(usual).toContain('tasks_role_due');
    expect(indexes()).not.toContain('tasks_role_due');
    expect(indexes()).toContain('claims_open');
    await store.movement.insert('cases', [moved('c1'), moved('c2')]);
    await store.movement.setMark({ from: 7, isDone: true });
    expect(indexes()).toEqual(usual);
    expect(await store.tasks.count({ grants: GRANTS })).toEqual({ count: 2, exact: true });
  });

  it('goes on so after its process died, and is whole at the end', async () => {
    await store.movement.setMark({ from: 7, isDone: false });
    await store.movement.insert('cases', [moved('c1')]);
    await store.close();
    store = openSqliteStore(folder);
    expect(indexes()).not.toContain('cases_wake');
    await store.movement.setMark({ from: 7, isDone: false });
    await store.movement.insert('cases', [moved('c2')]);
    await store.movement.setMark({ from: 7, isDone: true });
    expect(indexes()).toEqual(usual);
    expect(await store.tasks.count({ grants: GRANTS })).toEqual({ count: 2, exact: true });
  });

  it('takes several cases or none of them', async () => {
    await store.movement.setMark({ from: 7, isDone: false });
    const other = moved('c2', 'ref-c1');
    await expect(store.movement.insert('cases', [moved('c1'), other])).rejects.toThrow();
    expect(await store.movement.stored('cases', [moved('c1'), other])).toEqual([null, null]);
  });

  it('comes up to date in spite of what an earlier version has set aside', async () => {
    await store.close();
    const database = new DatabaseSync(join(folder, 'older.sqlite'));
    for (const { sql } of tableSteps.slice(0, 15)) database.exec(sql);
    database.exec('DROP INDEX tasks_unit_due; PRAGMA user_version = 15');
    database.close();
    await rm(join(folder, 'thutuc.sqlite'));
    await rename(join(folder, 'older.sqlite'), join(folder, 'thutuc.sqlite'));
    store = openSqliteStore(folder);
    expect(indexes()).toEqual(usual);
  });

  function indexes(): readonly string[] {
    const database = new DatabaseSync(join(folder, 'thutuc.sqlite'), { readOnly: true });
    const found = database
      .prepare(`SELECT name FROM sqlite_schema WHERE type = 'index' ORDER BY name`)
      .all() as { name: string }[];
    database.close();
    return found.map(({ name }) => name);
  }
});

function moved(id: string, reference = `ref-${id}`) {
  const {
    case: subject,
    wakeAt,
    listing,
    command,
  } = sampleWrite(sampleCase(id, { reference, tasks: [sampleTask('t1')] }));
  return { case: subject, wakeAt, listing, answers: [command] };
}
