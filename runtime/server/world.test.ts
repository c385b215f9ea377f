import { describe, expect, it } from 'vitest';
import { realWorld } from './world.ts';

describe('the ids of the machine', () => {
  it('are ULIDs, each another, also where more bytes are needed than are drawn at once', () => {
    const ids = Array.from({ length: 1_000 }, () => realWorld.newId());
    expect(new Set(ids).size).toBe(1_000);
    for (const id of ids) expect(id).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
    // All letters come up in their 16,000 places of chance.
    expect(new Set(ids.flatMap((id) => [...id.slice(10)])).size).toBe(32);
  });
});
