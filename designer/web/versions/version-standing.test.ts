import { expect, test } from 'vitest';
import type { DefinitionVersion } from '../../../runtime/api/index.ts';
import { byProcedure, liveAfter, standingOf } from './version-standing.ts';

const NOW = '2026-11-20T00:00:00.000Z';
const version = (id: string, number: number): DefinitionVersion =>
  ({ id, version: number }) as DefinitionVersion;

test.each([
  [{ live: true, status: 'active', effectiveFrom: '2026-01-01T00:00:00.000Z' }, 'live'],
  [{ live: false, status: 'active', effectiveFrom: '2026-12-01T00:00:00.000Z' }, 'future'],
  [{ live: false, status: 'active', effectiveFrom: '2026-01-01T00:00:00.000Z' }, 'past'],
  [{ live: true, status: 'suspended', effectiveFrom: '2026-01-01T00:00:00.000Z' }, 'suspended'],
] as const)('%j is %s', (item, standing) => {
  expect(standingOf(item, NOW)).toBe(standing);
});

test('versions stand with their procedure, the newest first', () => {
  const items = [version('b', 9), version('a', 1), version('b', 10)];
  expect(byProcedure(items).map(({ id, versions }) => [id, versions.map((one) => one.version)])).toEqual([
    ['b', [10, 9]],
    ['a', [1]],
  ]);
});

test('new cases run on the version in effect that came last, or on none', () => {
  const of = (number: number, effectiveFrom: string, status: 'active' | 'suspended' = 'active') => ({
    ...version('a', number),
    ...{ effectiveFrom, status },
  });
  const versions = [
    of(4, '2026-12-01T00:00:00.000Z'),
    of(3, '2026-06-01T00:00:00.000Z'),
    of(2, '2026-03-01T00:00:00.000Z', 'suspended'),
    of(1, '2026-01-01T00:00:00.000Z'),
  ];
  expect(liveAfter(versions, { version: 3, status: 'suspended' }, NOW)).toBe(1);
  expect(liveAfter(versions, { version: 1, status: 'suspended' }, NOW)).toBe(3);
  expect(liveAfter(versions, { version: 2, status: 'active' }, NOW)).toBe(3);
  expect(liveAfter(versions.slice(3), { version: 1, status: 'suspended' }, NOW)).toBeNull();
});
