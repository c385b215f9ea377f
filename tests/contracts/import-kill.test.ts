import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../runtime/server/store/index.ts';
import { isAtomic, mongoServer, openMongoHarness } from './mongo/mongo-harness.ts';
import { addUpload, contentOf, exportTo } from './movement-rounds.ts';
import { nextOf, sampleCase, sampleEffect, sampleTask, sampleWrite, T0 } from './sample-case.ts';

const CHILD = new URL('./import-child.ts', import.meta.url).pathname;
const CASES = 700;
/** After so many steps that it told of, a process is killed: while it writes cases, and while it writes effects. */
const KILLED_AFTER = [34, 40];

describe('an import after kill -9', () => {
  let folder: string;
  let wanted: object;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'thutuc-kill-'));
    const dataFolder = join(folder, 'source');
    const store = await openStore({ dataFolder, storeAddress: null }, () => T0);
    await Promise.all(Array.from({ length: CASES }, (_, n) => fileCase(store, `c${n}`)));
    await addUpload({ store, dataFolder }, 'f1', 'Đơn');
    await exportTo(join(folder, 'export'), { store, dataFolder });
    wanted = await contentOf(join(folder, 'export'));
    await store.close();
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('goes on to the same embedded store', async () => {
    await killedOnTheWay('sqlite', '');
    await expectWhole('sqlite', '');
  });

  it.skipIf(mongoServer === null || !isAtomic)('goes on to the same store on a MongoDB server', async () => {
    const harness = await openMongoHarness();
    await harness.store.close();
    await killedOnTheWay('mongo', harness.address);
    await expectWhole('mongo', harness.address);
    await harness.dispose();
  });

  async function killedOnTheWay(name: string, address: string): Promise<void> {
    for (const steps of KILLED_AFTER) {
      const { code } = await run(name, address, steps);
      // It did not come to its end before.
      expect(code).toBeNull();
    }
    expect(await run(name, address, Infinity)).toMatchObject({ code: 0 });
  }

  async function run(
    name: string,
    address: string,
    steps: number,
  ): Promise<{ readonly code: number | null }> {
    const given = [CHILD, join(folder, 'export'), join(folder, name), address];
    const child = spawn(process.execPath, ['--import', 'tsx', ...given], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit');
    let told = 0;
    child.stdout.on('data', (dots: Buffer) => {
      told += dots.length;
      if (told >= steps) child.kill('SIGKILL');
    });
    await ended;
    return { code: child.exitCode };
  }

  async function expectWhole(name: string, storeAddress: string): Promise<void> {
    const dataFolder = join(folder, name);
    // It opens: nothing is half there any more.
    const store = await openStore({ dataFolder, storeAddress: storeAddress || null }, () => T0);
    await exportTo(join(folder, `${name}-export`), { store, dataFolder });
    expect(await contentOf(join(folder, `${name}-export`))).toEqual(wanted);
    const grants = [{ role: 'mot_cua', unit: '*' }];
    expect(await store.tasks.count({ grants })).toEqual({ count: CASES, exact: true });
    await store.close();
  }
});

async function fileCase({ cases }: Store, id: string): Promise<void> {
  const filed = sampleCase(id);
  await cases.insert(sampleWrite(filed, { effects: [sampleEffect(`${id}:1:0`)] }));
  const tasks = [sampleTask('t1')];
  await cases.replace(sampleWrite(nextOf(filed, { tasks }), { effects: [sampleEffect(`${id}:2:0`)] }), 1);
}
