import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../engine/index.ts';
import { Readiness, type ReadinessChecks } from './readiness.ts';

const good: ReadinessChecks = { store: () => true, files: () => true, definitions: () => true };

/** A readiness with a clock that stands where the test puts it. */
function readinessWith(checks: Partial<ReadinessChecks>) {
  const clock = { millis: 0 };
  const now = () => instantOf(clock.millis);
  return { clock, readiness: new Readiness({ checks: { ...good, ...checks }, now, patience: 20 }) };
}

describe('readiness', () => {
  it('has no reason against it while every check passes', async () => {
    expect(await readinessWith({}).readiness.reasons()).toEqual([]);
  });

  it('names each check that says no, fails, or is silent for too long', async () => {
    const { readiness } = readinessWith({
      store: () => new Promise(() => undefined),
      files: () => Promise.resolve(false),
      definitions: () => Promise.reject(new Error('gone')),
    });
    expect(await readiness.reasons()).toEqual(['store', 'files', 'definitions']);
  });

  it('looks once for all who ask within a second, and anew afterwards', async () => {
    let looks = 0;
    const { readiness, clock } = readinessWith({ store: () => ++looks > 1 });
    expect(await Promise.all([readiness.reasons(), readiness.reasons()])).toEqual([['store'], ['store']]);
    clock.millis = 999;
    expect(await readiness.reasons()).toEqual(['store']);
    clock.millis = 1_000;
    expect(await readiness.reasons()).toEqual([]);
    expect(looks).toBe(2);
  });

  it('is over at once when the server is to end', async () => {
    const { readiness } = readinessWith({});
    await readiness.reasons();
    readiness.stop();
    expect(await readiness.reasons()).toEqual(['stopping']);
  });
});
