import { describe, expect, it } from 'vitest';
import type { Store } from '../store/index.ts';
import { timedStore } from './timed-store.ts';

/** A part with a private field, as the parts of the stores have. */
class Part {
  readonly #word = 'said';

  async say(): Promise<string> {
    return this.#word;
  }

  async fail(): Promise<never> {
    throw new Error('gone');
  }

  *rows(): Generator<number> {
    yield 1;
  }
}

describe('a timed store', () => {
  const told: string[] = [];
  const parts = {
    cases: new Part(),
    early: { cases: new Part() },
    schemaVersion: () => Promise.resolve(14),
  };
  const timed = timedStore(parts as unknown as Store, (operation) => (seconds, hasFailed) => {
    told.push(`${operation} ${hasFailed ? 'failed' : 'done'} ${seconds >= 0 && seconds < 60}`);
  }) as unknown as typeof parts;

  it('gives what the store gives, and tells each operation by its name with how it ended', async () => {
    expect(await timed.cases.say()).toBe('said');
    await expect(timed.cases.fail()).rejects.toThrow('gone');
    expect([...timed.cases.rows()]).toEqual([1]);
    expect(await timed.schemaVersion()).toBe(14);
    expect(told).toEqual(['cases.say done true', 'cases.fail failed true']);
  });

  it('tells the same of an operation that does not wait until it is kept', async () => {
    told.length = 0;
    expect(await timed.early.cases.say()).toBe('said');
    expect(told).toEqual(['cases.say done true']);
  });

  it('makes no second door for the same operation', () => {
    expect(Reflect.get(timed.cases, 'say')).toBe(Reflect.get(timed.cases, 'say'));
  });
});
