import { describe, expect, test } from 'vitest';
import { EVERYTHING, isNarrowed, readQuery, writeQuery, type InboxQuery } from './inbox-query.ts';
import { tasksWanted } from './tasks-wanted.ts';

const NARROW: InboxQuery = {
  text: 'lê duy & con',
  procedure: 'a-b',
  unit: '00166',
  show: 'soon',
  sort: 'code',
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
    expect(readQuery('?show=everything&sort=colour&x=1')).toEqual(EVERYTHING);
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

  test('is no empty search', () => {
    expect(tasksWanted({ ...EVERYTHING, text: '   ' }, now)).toEqual({ sort: 'due' });
  });
});
