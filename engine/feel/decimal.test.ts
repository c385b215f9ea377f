import { describe, expect, it } from 'vitest';
import { exact } from './decimal.ts';

describe('the result of a calculation', () => {
  it('has 15 digits, as on paper', () => {
    expect(exact(0.1 + 0.2)).toBe(0.3);
  });

  it('is unknown where it is no number, or rounds to none', () => {
    expect(exact(Number.NaN)).toBeNull();
    expect(exact(-Infinity)).toBeNull();
    expect(exact(1.7976931348623151e308)).toBeNull();
  });
});
