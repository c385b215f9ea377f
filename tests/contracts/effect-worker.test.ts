import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { done, EffectWorker } from '../../runtime/server/effects/index.ts';
import type { EffectHandler, EffectWorkerSettings } from '../../runtime/server/effects/index.ts';
import { openSqliteStore } from '../../runtime/server/store/index.ts';
import type { Store } from '../../runtime/server/store/index.ts';
import { at, sampleCase, sampleEffect, sampleWrite } from './sample-case.ts';

describe('the worker of effects', () => {
  let folder: string;
  let store: Store;
  let seconds: number;
  let errors: unknown[];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'thutuc-effects-'));
    store = openSqliteStore(folder);
    seconds = 0;
    errors = [];
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  const storeEffects = async (count: number): Promise<void> => {
    const effects = Array.from({ length: count }, (_, n) => sampleEffect(`c1:1:${n}`));
    await store.cases.insert(sampleWrite(sampleCase('c1'), { effects }));
  };

  const workerOf = (message: EffectHandler, parts: Partial<EffectWorkerSettings> = {}): EffectWorker =>
    new EffectWorker({
      effects: store.effects,
      handlers: { message, paper: message, payment: message, sign: message, handOver: message },
      now: () => at(seconds),
      onError: (error) => errors.push(error),
      ...parts,
    });

  const runAt = async (worker: EffectWorker, time: number): Promise<number> => {
    seconds = time;
    const begun = await worker.turn();
    await worker.idle();
    return begun;
  };

  it('carries out each effect once and keeps its result', async () => {
    await storeEffects(3);
    const keys: string[] = [];
    const worker = workerOf(async ({ key }) => {
      keys.push(key);
      return done({ sent: key });
    });
    expect(await runAt(worker, 0)).toBe(3);
    expect(await runAt(worker, 999)).toBe(0);
    expect(keys).toEqual(['c1:1:0', 'c1:1:1', 'c1:1:2']);
    expect(await store.effects.get('c1:1:1')).toMatchObject({
      status: 'done',
      result: { sent: 'c1:1:1' },
    });
  });

  it('does not carry out one effect in two workers at once', async () => {
    await storeEffects(20);
    const keys: string[] = [];
    const handler: EffectHandler = async ({ key }) => {
      keys.push(key);
      return done();
    };
    const workers = [1, 2, 3].map(() => workerOf(handler, { width: 20 }));
    await Promise.all(workers.map((worker) => worker.turn()));
    await Promise.all(workers.map((worker) => worker.idle()));
    expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
    expect(keys).toHaveLength(20);
  });

  it('begins no more than there is room for', async () => {
    await storeEffects(10);
    let underWay = 0;
    let most = 0;
    const worker = workerOf(
      async () => {
        underWay += 1;
        most = Math.max(most, underWay);
        await new Promise((resolve) => setImmediate(resolve));
        underWay -= 1;
        return done();
      },
      { width: 3 },
    );
    const begun = await Promise.all([worker.turn()]);
    expect(begun).toEqual([3]);
    expect(await worker.turn()).toBe(0);
    await worker.idle();
    expect(most).toBe(3);
  });

  it('tries again with growing pauses and gives up in the end', async () => {
    await storeEffects(1);
    const times: number[] = [];
    const incidents: string[] = [];
    const worker = workerOf(
      async (_, attempt) => {
        times.push(attempt.number);
        throw new Error('máy chủ thư không trả lời');
      },
      { attempts: 3, onIncident: (key, error) => incidents.push(`${key} ${error}`) },
    );
    expect(await runAt(worker, 0)).toBe(1);
    expect(await runAt(worker, 0.9)).toBe(0);
    expect(await runAt(worker, 1)).toBe(1);
    expect(await runAt(worker, 4.9)).toBe(0);
    expect(await runAt(worker, 5)).toBe(1);
    expect(await runAt(worker, 99_999)).toBe(0);
    expect(times).toEqual([1, 2, 3]);
    expect(errors).toHaveLength(3);
    expect(incidents).toEqual(['c1:1:0 máy chủ thư không trả lời']);
    expect(await store.effects.get('c1:1:0')).toMatchObject({
      status: 'incident',
      lastError: 'máy chủ thư không trả lời',
    });
  });

  it('asks a person at once when trying again cannot help', async () => {
    await storeEffects(1);
    const worker = workerOf(async () => ({ isDone: false, error: 'địa chỉ sai', isFinal: true }));
    await runAt(worker, 0);
    expect(await store.effects.get('c1:1:0')).toMatchObject({ status: 'incident', attempts: 1 });
    await store.effects.retry('c1:1:0', at(10));
    const second = workerOf(async () => done('ok'));
    expect(await runAt(second, 10)).toBe(1);
    expect(await store.effects.get('c1:1:0')).toMatchObject({ status: 'done' });
  });

  it('asks a person about an effect that nothing handles', async () => {
    const effects = [sampleEffect('c1:1:0', { type: 'toString' as 'message' })];
    await store.cases.insert(sampleWrite(sampleCase('c1'), { effects }));
    await runAt(
      workerOf(async () => done()),
      0,
    );
    expect(await store.effects.get('c1:1:0')).toMatchObject({
      status: 'incident',
      lastError: 'no handler for "toString"',
    });
  });

  it('takes up the effect of a process that died, after its lease', async () => {
    await storeEffects(1);
    await store.effects.lease('c1:1:0', 0, at(60));
    const worker = workerOf(async () => done());
    expect(await runAt(worker, 59)).toBe(0);
    expect(await runAt(worker, 60)).toBe(1);
    expect(await store.effects.get('c1:1:0')).toMatchObject({ status: 'done', attempts: 2 });
  });

  it('gives up an effect that kills its process each time', async () => {
    await storeEffects(1);
    for (let lease = 0; lease < 3; lease += 1) await store.effects.lease('c1:1:0', lease, at(lease));
    let calls = 0;
    const worker = workerOf(
      async () => {
        calls += 1;
        return done();
      },
      { deaths: 3 },
    );
    await runAt(worker, 99);
    expect(calls).toBe(0);
    expect(await store.effects.get('c1:1:0')).toMatchObject({ status: 'incident', lastError: 'interrupted' });
  });

  const died = async (key: string, times: number): Promise<void> => {
    for (let lease = 0; lease < times; lease += 1) await store.effects.lease(key, lease, at(lease));
  };

  it('tries one that fails as often as any other, however often its process was killed before', async () => {
    await storeEffects(1);
    await died('c1:1:0', 9);
    const times: number[] = [];
    const worker = workerOf(
      async () => {
        times.push(seconds);
        return { isDone: false, error: 'máy chủ thư không trả lời', isFinal: false };
      },
      { attempts: 3 },
    );
    for (const second of [60, 60.9, 61, 64.9, 65]) await runAt(worker, second);
    expect(times).toEqual([60, 61, 65]);
    expect(await store.effects.get('c1:1:0')).toMatchObject({ status: 'incident', failures: 3 });
  });

  it('begins alone what two processes have died under, in its turn', async () => {
    await storeEffects(4);
    const later = [0, 1].map((n) => sampleEffect(`c2:1:${n}`, { createdAt: at(30) }));
    await store.cases.insert(sampleWrite(sampleCase('c2'), { effects: later }));
    await died('c1:1:1', 2);
    let begun: string[] = [];
    let ends: (() => void)[] = [];
    const worker = workerOf(async ({ key }) => {
      begun.push(key);
      await new Promise<void>((resolve) => ends.push(resolve));
      return done();
    });
    seconds = 60;
    for (const keys of [['c1:1:0', 'c1:1:2', 'c1:1:3'], ['c1:1:1'], ['c2:1:0', 'c2:1:1']]) {
      expect(await worker.turn()).toBe(keys.length);
      await expect.poll(() => begun).toEqual(keys);
      expect(await worker.turn()).toBe(0);
      for (const end of ends) end();
      await worker.idle();
      [begun, ends] = [[], []];
    }
  });

  it('does not wait for a handler whose time is over', async () => {
    await storeEffects(2);
    await died('c1:1:1', 2);
    let isCalled = false;
    const handler: EffectHandler = async ({ key }) => {
      if (key === 'c1:1:1') return done();
      isCalled = true;
      return new Promise(() => undefined);
    };
    const worker = workerOf(handler, { leaseMillis: 1, width: 2 });
    seconds = 60;
    expect(await worker.turn()).toBe(1);
    await expect.poll(() => isCalled).toBe(true);
    await expect.poll(() => worker.turn()).toBe(1);
    await expect.poll(() => store.effects.get('c1:1:1')).toMatchObject({ status: 'done' });
  });

  it('waits for what is under way when it is stopped, and begins nothing more', async () => {
    await storeEffects(2);
    let finish: () => void = () => undefined;
    let begun: () => void = () => undefined;
    const isBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const worker = workerOf(
      async () => {
        begun();
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        return done();
      },
      { width: 1, every: 1 },
    );
    worker.start();
    await isBegun;
    const stopped = worker.stop();
    finish();
    await stopped;
    expect(await store.effects.get('c1:1:0')).toMatchObject({ status: 'done' });
    expect(await store.effects.get('c1:1:1')).toMatchObject({ status: 'pending', attempts: 0 });
  });

  describe('that is stopped while handlers take too long', () => {
    const begin = async (handler: EffectHandler): Promise<EffectWorker> => {
      await storeEffects(1);
      const worker = workerOf(handler, { attempts: 1 });
      await worker.turn();
      return worker;
    };

    it('tells them to end, and gives their effects back at once, without an incident', async () => {
      const worker = await begin(
        (_, { signal }) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener('abort', () => reject(new Error('told to end')));
          }),
      );
      await worker.stop(1);
      expect(await store.effects.get('c1:1:0')).toMatchObject({
        status: 'pending',
        dueAt: at(0),
        attempts: 0,
      });
      expect(await store.effects.pending(at(0), 9)).toHaveLength(1);
    });

    it('gives back the effect of one that does not listen', async () => {
      const worker = await begin(() => new Promise(() => undefined));
      await worker.stop(1);
      expect(await store.effects.get('c1:1:0')).toMatchObject({
        status: 'pending',
        dueAt: at(0),
        attempts: 0,
        lastError: 'interrupted',
      });
    });
  });
});
