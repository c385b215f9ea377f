import { describe, expect, test } from 'vitest';
import { EVERYTHING, isNarrowed, readQuery, writeQuery, type InboxQuery } from './inbox-query.ts';
import { tasksWanted } from './tasks-wanted.ts';

const NARROW: InboxQuery = {
  text: 'lê duy & con',
  procedure: 'a-b',
  unit: '00166',
  show: 'soon',
  sort: 'code',
  scope: 'overseen',
  status: '4',
  role: 'mot_cua',
  colleague: 'lan',
  due: 'week',
  from: '2026-11-01',
  to: '2026-11-20',
};

describe('the query of the inbox', () => {
  test('survives the address', () => {
    expect(readQuery(writeQuery(NARROW))).toEqual(NARROW);
  });

  test('leaves the address empty where nothing is asked', () => {
    expect(writeQuery(EVERYTHING)).toBe('');
    expect(readQuery('')).toEqual(EVERYTHING);
  });

  test('reads an address that somebody has changed by hand as the usual one', () => {
    expect(readQuery('?show=everything&sort=colour&from=today&due=never&x=1')).toEqual(EVERYTHING);
  });

  test('is not narrowed by its order alone', () => {
    expect(isNarrowed({ ...EVERYTHING, sort: 'code' })).toBe(false);
    expect(isNarrowed({ ...EVERYTHING, show: 'mine' })).toBe(true);
  });
});

describe('what the server is asked', () => {
  const now = '2026-11-20T02:10:00.000Z';

  test('is everything, next due first', () => {
    expect(tasksWanted(EVERYTHING, now)).toEqual({ sort: 'due' });
  });

  test('is what is due within a day for "due soon"', () => {
    expect(tasksWanted(NARROW, now)).toEqual({
      sort: 'code',
      text: 'lê duy & con',
      procedure: 'a-b',
      unit: '00166',
      scope: 'overseen',
      status: '4',
      role: 'mot_cua',
      assignee: 'lan',
      receivedFrom: '2026-10-31T17:00:00.000Z',
      receivedBefore: '2026-11-20T17:00:00.000Z',
      dueFrom: now,
      dueBefore: '2026-11-21T02:10:00.000Z',
    });
  });

  test.each([
    ['mine', { assignee: 'me' }],
    ['free', { assignee: 'nobody' }],
    ['overdue', { dueBefore: now }],
  ] as const)('is narrowed by the group %s', (show, asked) => {
    expect(tasksWanted({ ...EVERYTHING, show }, now)).toEqual({ sort: 'due', ...asked });
  });

  test.each([
    ['today', { dueFrom: '2026-11-19T17:00:00.000Z', dueBefore: '2026-11-20T17:00:00.000Z' }],
    ['week', { dueFrom: '2026-11-19T17:00:00.000Z', dueBefore: '2026-11-26T17:00:00.000Z' }],
    ['none', { undated: true }],
  ] as const)('is bounded by the day of the deadline: %s', (due, asked) => {
    expect(tasksWanted({ ...EVERYTHING, due }, now)).toEqual({ sort: 'due', ...asked });
  });

  test('is no empty search', () => {
    expect(tasksWanted({ ...EVERYTHING, text: '   ' }, now)).toEqual({ sort: 'due' });
  });
});
