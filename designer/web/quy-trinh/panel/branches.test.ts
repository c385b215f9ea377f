import { describe, expect, test } from 'vitest';
import { machineOf } from '../machine.ts';
import { branchesAt, occasionOf, placeIn, withBranch, withBranchMoved, withoutBranch } from './branches.ts';

const meta = { label: { vi: 'Nhận' } };
const guarded = (target: string) => ({ target, guard: { type: 'when', params: { if: 'true' } } });

describe('branches of an event', () => {
  test('a new one stands before the one without a condition, and the event keeps its button', () => {
    const one = { target: 'a', meta };
    expect(withBranch(one, guarded('b'))).toEqual([{ ...guarded('b'), meta }, { target: 'a' }]);
    expect(withBranch([{ ...guarded('a'), meta }], guarded('b'))).toEqual([
      { ...guarded('a'), meta },
      guarded('b'),
    ]);
  });

  test('a new one does what the one beside it does', () => {
    const code = { type: 'issueCode', params: { number: 'ma_ho_so' } };
    const clock = { type: 'clock', params: { do: 'start', deadline: 'giai_quyet' } };
    expect(withBranch({ target: 'a', actions: [code, clock], meta }, guarded('b'))).toEqual([
      { ...guarded('b'), actions: [code, clock], meta },
      { target: 'a', actions: [code, clock] },
    ]);
    expect(withBranch([{ ...guarded('a'), actions: [code] }], guarded('b'))).toEqual([
      { ...guarded('a'), actions: [code] },
      { ...guarded('b'), actions: [code] },
    ]);
  });

  test('change places, and the button stays with the first', () => {
    const list = [{ ...guarded('a'), meta }, guarded('b'), { target: 'c' }];
    expect(withBranchMoved(list, 1, 0)).toEqual([{ ...guarded('b'), meta }, guarded('a'), { target: 'c' }]);
    expect(withBranchMoved(list, 7, 0)).toBe(list);
  });

  test('go, the last one with the event', () => {
    const list = [{ ...guarded('a'), meta }, { target: 'c' }];
    expect(withoutBranch(list, 0)).toEqual({ target: 'c', meta });
    expect(withoutBranch({ target: 'c' }, 0)).toBeUndefined();
  });

  test('are found by the pointer of any of them', () => {
    const document = { workflow: { states: { on: { on: { A: [{}, {}] }, always: {} } } } };
    expect(occasionOf('/workflow/states/on/on/A/1')).toBe('/workflow/states/on/on/A');
    expect(occasionOf('/workflow/states/on/always')).toBe('/workflow/states/on/always');
    expect(branchesAt(document, '/workflow/states/on/on/A')).toEqual([
      '/workflow/states/on/on/A/0',
      '/workflow/states/on/on/A/1',
    ]);
    expect(branchesAt(document, '/workflow/states/on/always')).toEqual(['/workflow/states/on/always']);
    expect(branchesAt(document, '/workflow/states/on/onDone')).toEqual([]);
  });
});

describe('a place of the workflow', () => {
  const machine = machineOf({
    workflow: {
      on: { RUT: { target: 'xong' } },
      states: { ky: { states: { trong: {} }, on: { TRA: [{ actions: [] }, {}] } }, xong: {} },
    },
  });
  const said = (pointer: string): string => {
    const place = placeIn(machine, pointer);
    return place === null ? '' : place.kind === 'step' ? place.step.path : place.way.at;
  };

  test.each([
    ['/workflow/states/ky/meta/title', 'ky'],
    ['/workflow/states/ky/states/trong/meta', 'ky.trong'],
    ['/workflow/states/ky/on/TRA/1/guard', '/workflow/states/ky/on/TRA/1'],
    ['/workflow/states/ky/on/TRA', '/workflow/states/ky/on/TRA/0'],
    ['/workflow/on/RUT/meta', '/workflow/on/RUT'],
    ['/workflow/initial', ''],
  ])('%s belongs to “%s”', (pointer, place) => {
    expect(said(pointer)).toBe(place);
  });
});
