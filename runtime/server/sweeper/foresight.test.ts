import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../engine/index.ts';
import type { WakeUp } from '../store/index.ts';
import { Sweeper } from './sweeper.ts';

/** Cases that are due at moments in milliseconds, and a sweeper with a foresight. */
function setUp(due: ReadonlyMap<string, number>, changed: ReadonlySet<string> = new Set()) {
  const waiting = new Map(due);
  const log: string[] = [];
  const errors: string[] = [];
  const foreseen: string[] = [];
  let millis = 0;
  const sweeper = new Sweeper({
    cases: {
      async wakeable(now) {
        const all = [...waiting].map(([caseId, at]): WakeUp => ({ caseId, at: instantOf(at) }));
        return { items: all.filter(({ at }) => at <= now), next: null };
      },
    },
    now: () => instantOf(millis),
    wake: async (caseId) => {
      log.push(`wake ${caseId}`);
      waiting.delete(caseId);
    },
    foresee: async (caseId, at) => {
      foreseen.push(`${caseId} ${at}`);
      if (caseId === 'broken') throw new Error('cannot be worked out');
      return async () => {
        if (changed.has(caseId)) return false;
        log.push(`fire ${caseId} ${at}`);
        return waiting.delete(caseId);
      };
    },
    onError: (error) => errors.push((error as Error).message),
  });
  const at = async (time: number, what: 'lookAhead' | 'sweep'): Promise<readonly string[]> => {
    millis = time;
    log.length = 0;
    await sweeper[what]();
    return log.toSorted();
  };
  return { at, waiting, foreseen, errors };
}

const crowd = (count: number, time: number): ReadonlyMap<string, number> =>
  new Map(Array.from({ length: count }, (_, n) => [`c${String(n).padStart(3, '0')}`, time]));

describe('the sweeper, where many deadlines come at one moment', () => {
  it('works them out before, writes none early, and each once', async () => {
    const { at, foreseen } = setUp(crowd(300, 20_000));
    await at(0, 'lookAhead');
    await at(1_000, 'lookAhead');
    expect(foreseen).toHaveLength(300);
    expect(await at(19_999, 'sweep')).toEqual([]);
    const fired = await at(20_000, 'sweep');
    expect(fired).toHaveLength(300);
    expect(fired[0]).toBe(`fire c000 ${instantOf(20_000)}`);
    expect(await at(20_500, 'sweep')).toEqual([]);
  });

  it('leaves deadlines that are far, or few, or over, to their moment', async () => {
    const { at, foreseen } = setUp(
      new Map([
        ...crowd(300, 40_000),
        ['few', 20_000],
        ...[...crowd(300, 500)].map(([id, t]) => [`o${id}`, t] as const),
      ]),
    );
    await at(1_000, 'lookAhead');
    expect(foreseen).toEqual([]);
    expect((await at(20_000, 'sweep')).filter((line) => line.startsWith('wake'))).toHaveLength(301);
  });

  it('wakes what was changed meanwhile, and what could not be worked out', async () => {
    const { at, errors } = setUp(new Map([...crowd(300, 20_000), ['broken', 20_000]]), new Set(['c007']));
    await at(0, 'lookAhead');
    const first = await at(20_000, 'sweep');
    expect(first.filter((line) => line.startsWith('wake'))).toEqual(['wake broken']);
    expect(first).toHaveLength(300);
    expect(await at(20_500, 'sweep')).toEqual(['wake c007']);
    expect(errors).toEqual([]);
  });

  it('lets go of what it worked out for a deadline that was moved', async () => {
    const { at, waiting, foreseen } = setUp(crowd(301, 20_000));
    await at(0, 'lookAhead');
    waiting.set('c007', 25_000);
    await at(1_000, 'lookAhead');
    expect(foreseen).toHaveLength(301);
    expect(await at(20_000, 'sweep')).toHaveLength(300);
    expect(await at(25_000, 'sweep')).toEqual(['wake c007']);
  });
});
