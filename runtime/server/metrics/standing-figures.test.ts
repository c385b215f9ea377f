import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../engine/index.ts';
import { makeInstruments } from './instruments.ts';
import { StandingFigures, type StandingParts } from './standing-figures.ts';

const START = Date.parse('2026-11-20T02:00:00Z');

/** A store that says what the test wants, and a clock that the test moves. */
function figuresOf(said: {
  readonly open?: () => Promise<number | null>;
  readonly wakeAt?: number;
  readonly reasons?: readonly 'store'[];
}) {
  const clock = { millis: START };
  const items = said.wakeAt === undefined ? [] : [{ caseId: 'c1', at: instantOf(said.wakeAt) }];
  const store = {
    tasks: { countOpen: said.open ?? (() => Promise.resolve(7)) },
    effects: {
      standing: () => Promise.resolve({ waiting: 3, due: 2, incident: 1 }),
      pending: () => Promise.resolve([]),
    },
    cases: { wakeable: () => Promise.resolve({ items, next: null }) },
  } as unknown as StandingParts['store'];
  const instruments = makeInstruments();
  const standing = new StandingFigures({
    instruments,
    store,
    readiness: { reasons: () => Promise.resolve(said.reasons ?? []) },
    now: () => instantOf(clock.millis),
  });
  const read = async (name: string): Promise<string[]> => {
    await standing.refresh();
    return (await instruments.registry.metrics()).split('\n').filter((line) => line.startsWith(name));
  };
  return { clock, read };
}

describe('figures of the store', () => {
  it('are those that it says', async () => {
    const { read } = figuresOf({});
    expect(await read('thutuc_open_tasks')).toEqual(['thutuc_open_tasks 7']);
    expect(await read('thutuc_effects')).toEqual([
      'thutuc_effects{state="waiting"} 3',
      'thutuc_effects{state="due"} 2',
      'thutuc_effects{state="incident"} 1',
    ]);
    expect(await read('thutuc_ready')).toEqual(['thutuc_ready 1']);
  });

  it('tell for how long the deadline that is due longest has not been fired', async () => {
    expect(await figuresOf({ wakeAt: START - 90_500 }).read('thutuc_sweep_lag')).toEqual([
      'thutuc_sweep_lag_seconds 90.5',
    ]);
    expect(await figuresOf({}).read('thutuc_sweep_lag')).toEqual(['thutuc_sweep_lag_seconds 0']);
  });

  it('are left out where the store cannot say, and the others stand', async () => {
    for (const open of [() => Promise.resolve(null), () => Promise.reject(new Error('gone'))]) {
      const { read } = figuresOf({ open, reasons: ['store'] });
      expect(await read('thutuc_open_tasks')).toEqual([]);
      expect(await read('thutuc_ready')).toEqual(['thutuc_ready 0']);
    }
  });

  it('are read once in five seconds, however often somebody asks', async () => {
    let looks = 0;
    const { clock, read } = figuresOf({ open: () => Promise.resolve((looks += 1)) });
    await read('thutuc');
    clock.millis += 4_999;
    expect(await read('thutuc_open_tasks')).toEqual(['thutuc_open_tasks 1']);
    clock.millis += 1;
    expect(await read('thutuc_open_tasks')).toEqual(['thutuc_open_tasks 2']);
  });
});
