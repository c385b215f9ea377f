import { describe, expect, test } from 'vitest';
import type { ClockHold, ClockView } from '../../../../engine/index.ts';
import { deadlineLine } from './deadline-geometry.ts';

const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T00:00:00.000Z`;

function clock(due: number | null, ledger: readonly ClockHold[] = []): ClockView {
  return {
    deadline: 'giai_quyet',
    isTimer: false,
    title: { vi: 'Giải quyết' },
    state: due === null ? 'held' : 'running',
    dueDate: due === null ? null : day(due).slice(0, 10),
    due: due === null ? null : day(due),
    appointment: null,
    overdue: false,
    startedAt: day(1),
    ledger,
    changes: [],
    rungs: [],
  };
}

const hold = (from: number, to?: number): ClockHold => ({
  from: day(from),
  by: 'cho',
  kind: 'pause',
  ...(to === undefined ? {} : { to: day(to) }),
});

describe('the line of a deadline', () => {
  test('is divided where now is', () => {
    expect(deadlineLine(clock(11), day(6), false)).toEqual({
      stretches: [
        { kind: 'passed', from: 0, to: 50 },
        { kind: 'left', from: 50, to: 100 },
      ],
      now: 50,
      due: 100,
      marks: [],
    });
  });

  test('shows an ended hold between the days that count', () => {
    const { stretches } = deadlineLine(clock(11, [hold(3, 6)]), day(8), false);
    expect(stretches.map(({ kind, from, to }) => [kind, Math.round(from), Math.round(to)])).toEqual([
      ['passed', 0, 20],
      ['held', 20, 50],
      ['passed', 50, 70],
      ['left', 70, 100],
    ]);
  });

  test('runs on late after its end', () => {
    const line = deadlineLine(clock(6), day(11), false);
    expect(line.stretches.map(({ kind }) => kind)).toEqual(['passed', 'late']);
    expect(line.due).toBe(50);
    expect(line.now).toBe(100);
  });

  test('has no end while it is held, and the hold runs on beyond now', () => {
    const line = deadlineLine(clock(null, [hold(5)]), day(9), false);
    expect(line.due).toBeNull();
    expect(line.now).toBeCloseTo(66.67, 1);
    expect(line.stretches.map(({ kind }) => kind)).toEqual(['passed', 'held', 'held']);
    expect(line.stretches.at(-1)?.to).toBe(100);
  });

  test('has no now once the case has ended', () => {
    expect(deadlineLine(clock(11), day(6), true).now).toBeNull();
  });

  test('stands at its start in the moment in which it starts', () => {
    expect(deadlineLine(clock(null, [hold(1)]), day(1), false).now).toBe(0);
  });

  test('marks the former end, and reminders that came and that will come', () => {
    const extended: ClockView = {
      ...clock(11),
      changes: [
        {
          at: day(4),
          epoch: 1,
          kind: 'extend',
          from: 5,
          to: 10,
          dueDateBefore: '2026-11-06',
          dueDateAfter: '2026-11-11',
          reason: null,
        },
      ],
      rungs: [
        { key: 'a', title: { vi: 'nửa' }, at: null, reachedAt: day(3) },
        { key: 'b', title: { vi: 'còn một ngày' }, at: day(10), reachedAt: null },
        { key: 'c', title: { vi: 'đang tạm dừng' }, at: null, reachedAt: null },
      ],
    };
    const { marks } = deadlineLine(extended, day(6), false);
    // The sixth ends in Vietnam seven hours before it ends in Greenwich.
    expect(marks.map(({ kind, at }) => [kind, Math.round(at)])).toEqual([
      ['former', 57],
      ['reached', 20],
      ['ahead', 90],
    ]);
  });
});
