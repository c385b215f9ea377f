import { describe, expect, it } from 'vitest';
import { act, fileSample } from './harness/case-work.ts';
import { actsTwice, workCarelessly } from './harness/careless-clerk.ts';
import { stageAt } from './harness/stage.ts';

describe('a clerk who clicks fast, twice, goes back, reloads, works in two tabs and loses the line', () => {
  const stage = stageAt('2026-11-20T09:10:00+07:00');
  // More seeds, and for longer: tests/load/careless-clerk.ts.
  it('finds no error, no dead screen and nothing lost, and does nothing twice', async () => {
    const { address } = stage.product;
    const cases = [await fileSample(address), await fileSample(address)];
    await act(address, 'mot-cua', cases[0] ?? '', 'TIEP_NHAN');
    const { faults, did } = await workCarelessly(stage.browser, {
      ...{ address, cases, seed: 7, steps: 70, who: 'mot-cua' },
    });
    expect(faults).toEqual([]);
    expect(await actsTwice(address, cases)).toEqual([]);
    expect(Object.keys(did)).toEqual(expect.arrayContaining(['click', 'type', 'back']));
  });
});
