import { expect, it } from 'vitest';
import { evaluate, scopeOf, type CompiledForm, type FunctionGroup } from '../../engine/index.ts';
import { partsOfFunctions } from './parts-of-functions.ts';

const callingForm = (functions?: readonly FunctionGroup[]): CompiledForm => ({
  key: 'to_khai',
  title: { vi: 'Tờ khai' },
  summary: null,
  pages: [],
  checks: [],
  reads: { catalogues: [], calendar: false, ...(functions ? { functions } : {}) },
});
const env = { today: '2026-11-20', now: '2026-11-20T02:10:00.000Z' };
const age = () => evaluate(['call', 'years between', '1985-03-27', '2026-11-20'], scopeOf({}), env);

it('fetches the functions that a form calls, and no others', async () => {
  expect(partsOfFunctions(callingForm([]))).toEqual([]);
  const parts = partsOfFunctions(callingForm(['dates']));
  expect(parts).toHaveLength(1);
  expect(age).toThrow('<years between>');
  expect(await Promise.all(parts.map((part) => part.fetch()))).toEqual([true]);
  expect(age()).toBe(41);
});

it('fetches every one for a form that does not say what it calls', async () => {
  const parts = partsOfFunctions(callingForm());
  expect(new Set(parts).size).toBe(7);
  await Promise.all(parts.map((part) => part.fetch()));
  const sum = evaluate(['call', 'sum', 1, ['call', 'string length', 'ba']], scopeOf({}), env);
  expect(sum).toBe(3);
});
