import { describe, expect, it } from 'vitest';
import { evaluate, scopeOf } from '../index.ts';
import { functionOf, learnFunctions } from './known-functions.ts';
import { functionNames, groupOf, laterFunctions } from './later-functions.ts';
import { listFunctions } from './lists.ts';

// This file reads no expression: whoever does knows all functions.
const env = { today: '2026-11-20', now: '2026-11-20T02:10:00.000Z' };
const count = () => evaluate(['call', 'count', ['list', 'A', 'B']], scopeOf({}), env);

describe('functions that not every page carries', () => {
  it('cannot be called before they are made known', () => {
    expect(count).toThrow('<count>');
    learnFunctions(listFunctions);
    expect(count()).toBe(2);
  });

  it('are never found by the name of something that all objects have', () => {
    expect(() => functionOf('constructor')).toThrow('<constructor>');
  });

  it('stand in one group each, and all others are always known', () => {
    expect(new Set(functionNames).size).toBe(functionNames.length);
    for (const name of functionNames) {
      const group = groupOf(name);
      if (group === undefined) expect(functionOf(name)).toBeTypeOf('function');
      else expect(Object.keys(laterFunctions[group])).toContain(name);
    }
    expect(groupOf('years between')).toBe('dates');
    expect(groupOf('is defined')).toBeUndefined();
    expect(groupOf('constructor')).toBeUndefined();
  });
});
