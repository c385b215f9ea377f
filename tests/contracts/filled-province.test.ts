import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { viewCase } from '../../engine/index.ts';
import { verifyPart } from '../../runtime/server/cases/verify-cases.ts';
import { readShipped } from '../../runtime/server/index.ts';
import { openStore } from '../../runtime/server/store/index.ts';
import { CaseMix } from '../load/province/case-mix.ts';
import type { CaseTemplate } from '../load/province/case-templates.ts';
import { fillFolder, type Filled } from '../load/province/fill-folder.ts';
import { openHouse, templatesIn, type House } from '../load/province/house.ts';
import { insertAll } from '../load/province/insert-all.ts';
import { OFFICE_OPEN, officeWorld } from '../load/province/office-world.ts';

const CASES = 220;

describe('a folder that is filled for the load', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-fill-'));
  const filledFolder = join(folder, 'filled');
  const writtenFolder = join(folder, 'written');
  let templates: readonly CaseTemplate[];
  let agencies: House['agencies'];
  let filled: Filled;
  const open = (): Promise<House> => {
    // One procedure says as much as six of how rows are written, and is published in a sixth of the time.
    const shipped = readShipped();
    const [first] = shipped.procedures;
    return openHouse(filledFolder, officeWorld(Date.now()), null, { ...shipped, procedures: [first] });
  };
  beforeAll(async () => {
    const house = await open();
    templates = templatesIn(house);
    agencies = house.agencies;
    await house.close();
    cpSync(filledFolder, writtenFolder, { recursive: true });
    filled = await fillFolder(filledFolder, { templates, agencies, armed: CASES / 1.1, threads: 1 });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('holds, row for row, what the store writes of the same cases by itself', async () => {
    const place = { dataFolder: writtenFolder, storeAddress: null };
    const store = await openStore(place, () => OFFICE_OPEN);
    const mix = new CaseMix(templates, agencies);
    await insertAll(
      store,
      Array.from({ length: CASES }, (_, no) => mix.caseOf(no).write),
    );
    await store.close();
    expect(filled.cases).toBe(CASES);
    const [one, other] = [contentOf(filledFolder), contentOf(writtenFolder)];
    expect(Object.keys(one)).toEqual(expect.arrayContaining(['cases', 'tasks', 'case_words', 'indexes']));
    for (const [name, rows] of Object.entries(one)) expect([name, rows]).toEqual([name, other[name]]);
  });

  it('has cases whose histories hold, that officials can open and go on with', async () => {
    const house = await open();
    const { store, services, runnables } = house;
    const { items } = await store.cases.stored({ cursor: null, limit: CASES });
    let taken = 0;
    for (const { id } of items) {
      const current = await store.cases.get(id);
      const runnable = runnables.find(({ procedure }) => procedure.definition.id === current?.procedure.id);
      if (!current || !runnable) throw new Error(`case ${id} is of no procedure`);
      const task = current.tasks.find(({ closed, assignee }) => closed === null && assignee === null);
      const grants = Object.keys(runnable.procedure.definition.roles).map((role) => ({ role, unit: '*' }));
      const actor = { account: 'can-bo', name: 'Cán bộ', grants };
      const seen = viewCase(runnable.procedure, current, actor, services.cases.context(runnable));
      expect([seen?.id, seen?.revision]).toEqual([id, current.revision]);
      if (!task || current.endedAt !== null) continue;
      const command = { id: `nhan-${id}`, type: 'claim', actor, task: task.id } as const;
      const outcome = await services.cases.command(id, { ...command, revision: current.revision });
      if (outcome.kind === 'done') taken += 1;
    }
    // Some tasks are for systems and applicants, and cannot be taken.
    expect(taken).toBeGreaterThan(CASES / 4);
    const verified = await verifyPart(store.cases, { cursor: null, limit: CASES });
    expect([verified.cases, verified.faults]).toEqual([CASES, []]);
    await house.close();
  });
});

/** All rows of all tables, and the indexes. */
function contentOf(dataFolder: string): Readonly<Record<string, readonly unknown[]>> {
  const database = new DatabaseSync(join(dataFolder, 'thutuc.sqlite'), { readOnly: true });
  const names = database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .all() as {
    name: string;
  }[];
  const tables = names.map(({ name }) => [name, database.prepare(`SELECT * FROM ${name}`).all()] as const);
  const indexes = database.prepare(`SELECT sql FROM sqlite_schema WHERE type = 'index' ORDER BY name`).all();
  database.close();
  return { ...Object.fromEntries(tables), indexes };
}
