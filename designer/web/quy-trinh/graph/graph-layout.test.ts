import { describe, expect, test } from 'vitest';
import type { Json } from '../../../../engine/index.ts';
import { machineOf, type Machine } from '../machine.ts';
import { placeMachine, type PlacedMachine } from './graph-layout.ts';
import type { Box } from './graph-shapes.ts';
import { stepTowards } from './graph-walk.ts';

const to = (target: string): Json => ({ target });
const states = {
  tiep_nhan: { on: { NHAN: to('tham_dinh'), TRA: to('bo_sung') } },
  bo_sung: { on: { NOP: to('tiep_nhan') } },
  tham_dinh: {
    type: 'parallel',
    onDone: to('ky'),
    states: {
      ho_so: {
        initial: 'xem',
        states: { xem: { on: { XONG: to('da_xem'), THOI: to('#bo_sung') } }, da_xem: { type: 'final' } },
      },
      thuc_dia: { initial: 'di', states: { di: { on: { DEN: to('da_di') } }, da_di: { type: 'final' } } },
    },
  },
  ky: { on: { KY: to('xong'), LAI: to('tham_dinh') } },
  xong: { type: 'final' },
};
const machineWith = (more: Readonly<Record<string, Json>>): Machine =>
  machineOf({ workflow: { initial: 'tiep_nhan', states: { ...states, ...more } } });
const sizes = {
  step: () => ({ width: 200, height: 80 }),
  label: () => ({ width: 120, height: 24 }),
};
const placed = placeMachine(machineWith({}), sizes);

function boxOf({ steps }: PlacedMachine, key: string): Box {
  const found = steps.find(({ step }) => step.key === key);
  if (found === undefined) throw new Error(`Nothing was placed for ${key}`);
  return found;
}
const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width - 1 &&
  other.x < one.x + one.width - 1 &&
  one.y < other.y + other.height - 1 &&
  other.y < one.y + one.height - 1;

describe('a drawing of a workflow', () => {
  test('what comes later stands further down, the parts of a parallel state side by side', () => {
    expect(boxOf(placed, 'tiep_nhan').y).toBeLessThan(boxOf(placed, 'tham_dinh').y);
    expect(boxOf(placed, 'tham_dinh').y).toBeLessThan(boxOf(placed, 'ky').y);
    expect(boxOf(placed, 'ho_so').y).toBe(boxOf(placed, 'thuc_dia').y);
    expect(overlap(boxOf(placed, 'ho_so'), boxOf(placed, 'thuc_dia'))).toBe(false);
  });

  test('frames hold what is inside of them, and stand apart from everything else', () => {
    for (const one of placed.steps) {
      for (const other of placed.steps) {
        if (one === other) continue;
        const isInside = other.step.path.startsWith(`${one.step.path}.`);
        const isAround = one.step.path.startsWith(`${other.step.path}.`);
        if (!isInside && !isAround) expect(overlap(one, other)).toBe(false);
        if (isInside) {
          expect(other.x).toBeGreaterThanOrEqual(one.x);
          expect(other.x + other.width).toBeLessThanOrEqual(one.x + one.width);
          expect(other.y).toBeGreaterThan(one.y);
          expect(other.y + other.height).toBeLessThan(one.y + one.height);
        }
      }
    }
  });

  test('every way is drawn once, with a label that covers no card and no other label', () => {
    const labels = placed.arrows.flatMap((arrow) => arrow.labels);
    expect(labels.map(({ way }) => way.name || way.trigger).sort()).toEqual(
      ['DEN', 'KY', 'LAI', 'NHAN', 'NOP', 'THOI', 'TRA', 'XONG', 'done'].sort(),
    );
    const cards = placed.steps.map(({ card }) => card);
    for (const label of labels) {
      for (const card of cards) expect(overlap(label, card)).toBe(false);
      for (const other of labels) if (other !== label) expect(overlap(label, other)).toBe(false);
    }
  });

  test('ways between the same states share one arrow, their labels under each other', () => {
    const both = { on: { MOT: to('ky'), HAI: [to('ky'), to('ky')] } };
    const [arrow] = placeMachine(machineOf({ workflow: { states: { dau: both, ky: {} } } }), sizes).arrows;
    expect(
      arrow?.labels.map(({ way, y }) => [way.at.split('/on/')[1], y - (arrow.labels[0]?.y ?? 0)]),
    ).toEqual([
      ['MOT', 0],
      ['HAI/0', 28],
      ['HAI/1', 56],
    ]);
  });

  test('what changes inside of a frame leaves the order of the rest', () => {
    const inner = {
      ...states.tham_dinh,
      states: { ...states.tham_dinh.states, y_kien: { initial: 'hoi', states: { hoi: {} } } },
    };
    const after = placeMachine(machineWith({ tham_dinh: inner }), sizes);
    const outer = (one: PlacedMachine): string[] =>
      one.steps
        .filter(({ step }) => step.depth === 0)
        .toSorted((left, right) => left.y - right.y || left.x - right.x)
        .map(({ step }) => step.key);
    expect(outer(after)).toEqual(outer(placed));
  });

  test('the same workflow is drawn the same way', () => {
    expect(placeMachine(machineWith({}), sizes)).toEqual(placed);
  });

  test('a workflow without steps needs no room', () => {
    expect(placeMachine({ steps: [], everywhere: [] }, sizes)).toMatchObject({
      width: 0,
      height: 0,
      steps: [],
    });
  });
});

describe('arrow keys', () => {
  test('lead to what lies in their direction, and nowhere past the last', () => {
    const things = placed.steps.map(({ step, card }) => ({ id: step.key, ...card }));
    expect(stepTowards(things, 'ky', 'ArrowDown')).toBe('xong');
    expect(stepTowards(things, 'xong', 'ArrowDown')).toBeNull();
    expect(stepTowards(things, 'xong', 'ArrowUp')).not.toBeNull();
    expect(stepTowards(things, 'xem', 'ArrowRight')).toBe('di');
    expect(stepTowards(things, 'nowhere', 'ArrowUp')).toBe('tiep_nhan');
  });
});
