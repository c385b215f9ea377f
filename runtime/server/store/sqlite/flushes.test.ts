import { describe, expect, it } from 'vitest';
import { StoreError } from '../store-error.ts';
import { Flushes } from './flushes.ts';

/** A disk of which the test says when each flush ends, and how. */
function slowDisk() {
  const begun: { end: () => void; fail: (error: Error) => void }[] = [];
  const flushes = new Flushes(
    () => new Promise((end, fail) => begun.push({ end, fail })),
    (error) =>
      new StoreError('store-not-flushed', { folder: 'here', detail: (error as Error).message }, error),
  );
  return { begun, flushes };
}

/** Lets everything run that waits for nothing. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('flushes', () => {
  it('leave nothing to wait for where nothing was committed', () => {
    expect(slowDisk().flushes.pending()).toBeNull();
  });

  it('begin with a commit, and what is committed meanwhile shares the next one', async () => {
    const { begun, flushes } = slowDisk();
    const ended: string[] = [];
    const wait = (name: string): void => void flushes.pending()?.then(() => ended.push(name));
    flushes.note();
    wait('first');
    expect(begun).toHaveLength(1);
    flushes.note();
    wait('second');
    flushes.note();
    wait('third');
    await turn();
    expect(begun).toHaveLength(1);
    begun[0]?.end();
    await turn();
    expect([ended, begun.length]).toEqual([['first'], 2]);
    begun[1]?.end();
    await turn();
    expect(ended).toEqual(['first', 'second', 'third']);
    expect([flushes.pending(), begun.length]).toEqual([null, 2]);
  });

  it('fail once and for all: whoever waits is told, and the disk is not asked again', async () => {
    const { begun, flushes } = slowDisk();
    flushes.note();
    const first = flushes.pending();
    flushes.note();
    const second = flushes.pending();
    begun[0]?.fail(new Error('EIO'));
    await expect(first).rejects.toMatchObject({ code: 'store-not-flushed', params: { detail: 'EIO' } });
    await expect(second).rejects.toMatchObject({ code: 'store-not-flushed' });
    await expect(flushes.pending()).rejects.toMatchObject({ code: 'store-not-flushed' });
    expect([flushes.failure?.code, begun.length]).toEqual(['store-not-flushed', 1]);
  });

  it('fail as well by what something else has found, also while one is under way', async () => {
    const { begun, flushes } = slowDisk();
    flushes.note();
    const waiting = flushes.pending();
    flushes.fail(new Error('EIO'));
    begun[0]?.end();
    await expect(waiting).rejects.toMatchObject({ code: 'store-not-flushed', params: { detail: 'EIO' } });
    flushes.note();
    await expect(flushes.pending()).rejects.toMatchObject({ code: 'store-not-flushed' });
    expect(begun).toHaveLength(1);
  });
});
