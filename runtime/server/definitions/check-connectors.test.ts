import { expect, it } from 'vitest';
import type { Definition } from '../../../engine/index.ts';
import { publicationProblems } from '../problems/publication-problems.ts';
import { checkConnectors } from './check-connectors.ts';

const definition = {
  lookups: { dkkd: { connector: 'dkkd' } },
  papers: { ket_qua: { sign: {} }, phieu: {} },
  workflow: {
    states: {
      ngoai: {
        states: {
          trong: { meta: { tasks: [{ key: 'a' }, { key: 'b', system: { connector: 'thue' } }] } },
        },
      },
      phi: { meta: { tasks: [{ key: 'c', pay: { then: 'X' } }] } },
    },
  },
} as unknown as Definition;

it('warns of everything for which nothing is connected, each at its place', () => {
  const none = { registries: new Set<string>(), systems: new Set(['khac']), pays: false, signs: false };
  expect(checkConnectors(definition, none)).toEqual([
    {
      code: 'registry-unknown',
      pointer: '/lookups/dkkd/connector',
      severity: 'warning',
      params: { connector: 'dkkd', known: '–' },
    },
    {
      code: 'system-unknown',
      pointer: '/workflow/states/ngoai/states/trong/meta/tasks/1/system/connector',
      severity: 'warning',
      params: { connector: 'thue', known: 'khac' },
    },
    {
      code: 'payment-none',
      pointer: '/workflow/states/phi/meta/tasks/0/pay',
      severity: 'warning',
      params: {},
    },
    { code: 'signing-none', pointer: '/papers/ket_qua/sign', severity: 'warning', params: {} },
  ]);
});

it('says nothing of what is connected, or not known', () => {
  const all = { registries: new Set(['dkkd']), systems: new Set(['thue']), pays: true, signs: true };
  expect([checkConnectors(definition, all), checkConnectors(definition, {})]).toEqual([[], []]);
});

it('speaks of connections as officials do, and says which there are', () => {
  for (const { says, mend } of [
    publicationProblems['registry-unknown'],
    publicationProblems['system-unknown'],
  ]) {
    expect(`${says.vi} ${mend.vi}`).toMatch(
      /chưa được người quản trị máy chủ cài đặt.*Đang có: \{known\}\.$/,
    );
    expect(`${says.vi} ${mend.vi}`).not.toMatch(/“connector”|THUTUC_/);
  }
});
