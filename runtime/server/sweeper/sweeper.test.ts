import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../engine/index.ts';
import type { CaseStore, WakeUp } from '../store/index.ts';
import { startPoller } from './poller.ts';
import { Sweeper } from './sweeper.ts';

/** Cases that are due, as a store would list them, page by page. */
function dueCases(due: Map<string, string>): Pick<CaseStore, 'wakeable'> {
  return {
    async wakeable(now, { cursor, limit }) {
      const items: readonly WakeUp[] = [...due]
        .map(([caseId, at]) => ({ caseId, at }))
        .filter(({ at }) => at <= now)
        .toSorted((a, b) => (`${a.at}${a.caseId}` < `${b.at}${b.caseId}` ? -1 : 1));
      const start = cursor === null ? 0 : Number(cursor);
      const next = start + limit < items.length ? String(start + limit) : null;
      return { items: items.slice(start, start + limit), next };
    },
  };
}

function setUp(due: Record<string, string>, wakeOne?: (caseId: string) => void) {
  const cases = new Map(Object.entries(due));
  const woken: string[] = [];
  const errors: string[] = [];
  let millis = 0;
  const sweeper = new Sweeper({
    cases: dueCases(cases),
    now: () => instantOf(millis),
    wake: async (caseId) => {
      woken.push(caseId);
      if (wakeOne) wakeOne(caseId);
      else cases.delete(caseId);
    },
    onError: (error, caseId) => errors.push(`${caseId}: ${(error as Error).message}`),
  });
  const sweepAt = async (time: number): Promise<readonly string[]> => {
    millis = time;
    woken.length = 0;
    await sweeper.sweep();
    return [...woken];
  };
  return { sweepAt, errors, cases };
}

describe('the sweeper', () => {
  it('wakes each case that is due, none early, once', async () => {
    const { sweepAt } = setUp({ a: instantOf(1_000), b: instantOf(2_000) });
    expect(await sweepAt(999)).toEqual([]);
    expect(await sweepAt(1_000)).toEqual(['a']);
    expect(await sweepAt(5_000)).toEqual(['b']);
    expect(await sweepAt(9_000)).toEqual([]);
  });

  it('wakes all of a great many in one look', async () => {
    const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`c${n}`, instantOf(n)]));
    const kept = setUp(many, () => undefined);
    expect(new Set(await kept.sweepAt(5_000)).size).toBe(1_000);
  });

  it('goes on with the others when one cannot be woken, and tries that one again with growing pauses', async () => {
    const { sweepAt, errors } = setUp({ a: instantOf(0), b: instantOf(1) }, (caseId) => {
      if (caseId === 'a') throw new Error('broken');
    });
    expect(await sweepAt(10)).toEqual(['a', 'b']);
    expect(errors).toEqual(['a: broken']);
    expect(await sweepAt(500)).not.toContain('a');
    expect(await sweepAt(1_010)).toContain('a');
    expect(await sweepAt(2_900)).not.toContain('a');
    expect(await sweepAt(3_010)).toContain('a');
  });

  it('tells when a case stays due though it was woken, and does not spin on it', async () => {
    const { sweepAt, errors } = setUp({ a: instantOf(0) }, () => undefined);
    expect(await sweepAt(10)).toEqual(['a']);
    expect(await sweepAt(500)).toEqual([]);
    expect(errors).toEqual(['a: case a was woken for 1970-01-01T00:00:00.000Z and is still due']);
    expect(await sweepAt(600)).toEqual([]);
    expect(await sweepAt(1_500)).toEqual(['a']);
  });

  it('forgets the setback of a case whose next deadline is another one', async () => {
    const { sweepAt, cases } = setUp({ a: instantOf(0) }, () => {
      throw new Error('broken');
    });
    await sweepAt(10);
    cases.set('a', instantOf(20));
    expect(await sweepAt(30)).toEqual(['a']);
  });
});

describe('a poller', () => {
  it('takes its turns one after another, goes on after a failure, and ends when it is stopped', async () => {
    const log: string[] = [];
    let release: () => void = () => undefined;
    const third = new Promise<void>((resolve) => {
      release = resolve;
    });
    const poller = startPoller({
      every: 1,
      turn: async () => {
        log.push('in');
        await Promise.resolve();
        log.push('out');
        if (log.length === 2) throw new Error('once');
        if (log.length >= 7) release();
      },
      onError: (error) => log.push((error as Error).message),
    });
    await third;
    await poller.stop();
    const after = log.length;
    expect(log.slice(0, 7)).toEqual(['in', 'out', 'once', 'in', 'out', 'in', 'out']);
    await new Promise((resolve) => setImmediate(resolve));
    expect(log).toHaveLength(after);
  });

  it('takes a turn at once when it is nudged, also in the middle of a turn', async () => {
    let turns = 0;
    let twice: () => void = () => undefined;
    const done = new Promise<void>((resolve) => {
      twice = resolve;
    });
    const poller = startPoller({
      every: 3_600_000,
      turn: async () => {
        turns += 1;
        if (turns === 1) poller.nudge();
        else twice();
      },
      onError: () => undefined,
    });
    await done;
    await poller.stop();
    expect(turns).toBe(2);
  });
});
