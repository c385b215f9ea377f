import { describe, expect, it } from 'vitest';
import type { Workflow } from '../generated/definition-types.ts';
import { compileMachine, type MachineEvent, type MachineSnapshot, type Step } from './machine.ts';

const event = (name: string): MachineEvent => ({ kind: 'event', name });
const when = (text: string) => ({ type: 'when', params: { if: text } }) as const;
const isTrue = (text: string): boolean => text === 'true';

const workflow: Workflow = {
  initial: 'a',
  statusCatalogue: 'x',
  on: { OUT: { target: 'z' } },
  states: {
    a: {
      on: {
        GO: { target: 'p', actions: [{ type: 'clock', params: { deadline: 'd', do: 'start' } }] },
        MAYBE: [
          { target: 'z', guard: when('false') },
          { target: 'b', guard: when('true') },
        ],
        NEVER: { target: 'z', guard: when('false') },
        AGAIN: { target: 'a', reenter: true },
        STAY: { actions: [{ type: 'issuePaper', params: { paper: 'q' } }] },
        THROUGH: { target: 'passing' },
      },
    },
    passing: {
      entry: [{ type: 'issuePaper', params: { paper: 'on-the-way' } }],
      always: { target: 'b' },
    },
    p: {
      type: 'parallel',
      onDone: { target: 'h' },
      states: {
        x: { initial: 'x1', states: { x1: { after: { d: { target: 'x2' } } }, x2: { type: 'final' } } },
        y: { initial: 'y1', states: { y1: { on: { Y: { target: 'y2' } } }, y2: { type: 'final' } } },
      },
    },
    h: {
      initial: 'h1',
      states: {
        h1: { on: { N: { target: 'h2' } } },
        h2: { on: { LEAVE: { target: '#b' } } },
        back: { type: 'history' },
      },
    },
    b: { on: { BACK: { target: '#h.back' } } },
    z: { type: 'final' },
  },
};

const machine = compileMachine(workflow);
/** A snapshot as it comes back from a store. */
const stored = (step: Step): MachineSnapshot => JSON.parse(JSON.stringify(step.snapshot)) as MachineSnapshot;
const walk = (...events: MachineEvent[]): Step =>
  events.reduce<Step>((step, one) => machine.step(stored(step), one, isTrue) ?? step, machine.start(isTrue));
const active = (step: Step): string[] => machine.activeStates(stored(step));

describe('a machine', () => {
  it('begins in its initial state and names what it entered', () => {
    expect(machine.start(isTrue)).toEqual({
      snapshot: { status: 'active', value: 'a' },
      left: [],
      entered: ['a'],
      actions: [],
    });
  });

  it('returns the actions as data', () => {
    expect(walk(event('GO')).actions).toEqual([{ type: 'clock', params: { deadline: 'd', do: 'start' } }]);
  });

  it('takes the first transition whose guard holds', () => {
    expect(active(walk(event('MAYBE')))).toEqual(['b']);
  });

  it('tells an event that is not possible from one that leads back', () => {
    const start = machine.start(isTrue).snapshot;
    expect(machine.step(start, event('NEVER'), isTrue)).toBeNull();
    expect(machine.step(start, event('UNKNOWN'), isTrue)).toBeNull();
    expect(machine.step(start, event('AGAIN'), isTrue)).toMatchObject({ left: ['a'], entered: ['a'] });
    expect(machine.step(start, event('STAY'), isTrue)).toMatchObject({
      left: [],
      entered: [],
      actions: [{ type: 'issuePaper' }],
    });
  });

  it('does the entry actions of a state that it only passes through, and never calls it entered', () => {
    const step = walk(event('THROUGH'));
    expect(step).toMatchObject({
      left: ['a'],
      entered: ['b'],
      actions: [{ type: 'issuePaper', params: { paper: 'on-the-way' } }],
    });
  });

  it('joins parallel regions, a deadline being an event like any other', () => {
    const waiting = walk(event('GO'), event('Y'));
    expect(active(waiting)).toEqual(['p', 'p.x', 'p.x.x1', 'p.y', 'p.y.y2']);
    const joined = machine.step(
      stored(waiting),
      { kind: 'deadline', state: 'p.x.x1', deadline: 'd' },
      isTrue,
    );
    expect(joined && active(joined)).toEqual(['h', 'h.h1']);
    expect(joined?.left).toEqual(['p.y.y2', 'p.y', 'p.x.x1', 'p.x', 'p']);
  });

  it('remembers history across a store', () => {
    const gone = walk(
      event('GO'),
      event('Y'),
      { kind: 'deadline', state: 'p.x.x1', deadline: 'd' },
      event('N'),
      event('LEAVE'),
    );
    expect(stored(gone).historyValue).toEqual({ 'case.h.back': [{ id: 'case.h.h2' }] });
    const back = machine.step(stored(gone), event('BACK'), isTrue);
    expect(back && active(back)).toEqual(['h', 'h.h2']);
  });

  it('ends', () => {
    expect(walk(event('OUT')).snapshot).toEqual({ status: 'done', value: 'z' });
  });

  it.each([
    'xstate.after.d.case.p',
    'xstate.done.state.case.p',
    'xstate.route',
    'deadline/p.x.x1/d',
    '*',
    'constructor',
  ])('knows no forged event %s', (name) => {
    expect(machine.step(machine.start(isTrue).snapshot, event(name), isTrue)).toBeNull();
  });

  it('never finds a guard on a prototype', () => {
    const odd = compileMachine({
      initial: 'a',
      statusCatalogue: 'x',
      states: {
        a: { on: { GO: { target: 'z', guard: { type: 'constructor', params: { if: 'true' } } as never } } },
        z: { type: 'final' },
      },
    });
    expect(() => odd.step(odd.start(isTrue).snapshot, event('GO'), isTrue)).toThrow();
  });

  it('stops where `always` runs in a circle', () => {
    const circle = compileMachine({
      initial: 'a',
      statusCatalogue: 'x',
      states: {
        a: { on: { GO: { target: 'b' } } },
        b: { always: { target: 'c' } },
        c: { always: { target: 'b' } },
      },
    });
    expect(() => circle.step(circle.start(isTrue).snapshot, event('GO'), isTrue)).toThrow();
  });
});
