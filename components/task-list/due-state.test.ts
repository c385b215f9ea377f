import { describe, expect, it } from 'vitest';
import { dueState } from './due-state.ts';

describe('how near a deadline is', () => {
  it.each([
    [null, 'none'],
    ['2026-11-20T01:59:59.999Z', 'overdue'],
    ['2026-11-20T02:00:00.000Z', 'soon'],
    ['2026-11-21T02:00:00.000Z', 'soon'],
    ['2026-11-21T02:00:00.001Z', 'inTime'],
  ] as const)('due %s at 02:00 is %s', (due, state) => {
    expect(dueState(due, '2026-11-20T02:00:00.000Z', 24)).toBe(state);
  });
});
