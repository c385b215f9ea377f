import { expect, test } from 'vitest';
import { casePath, deskRoute, INBOX_PATH, INCIDENTS_PATH, SENT_PATH } from './desk-route.ts';

test.each(['/desk', '/desk/', INBOX_PATH])('%s is the inbox', (path) => {
  expect(deskRoute(path)).toEqual({ place: 'inbox' });
});

test('the address of a case leads back to it, whatever its id', () => {
  expect(deskRoute(casePath('a/b %'))).toEqual({ place: 'case', id: 'a/b %' });
});

test('what could not be sent, and what was, have places of their own', () => {
  expect([INCIDENTS_PATH, SENT_PATH].map(deskRoute)).toEqual([{ place: 'incidents' }, { place: 'sent' }]);
});

test.each(['/desk/other', '/desk/ho-so', '/desk/ho-so/a/b', '/desk/ho-so/%E0%A4%A', '/designer/'])(
  '%s is no place of the desk',
  (path) => {
    expect(deskRoute(path)).toEqual({ place: 'unknown' });
  },
);
