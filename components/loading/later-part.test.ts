import { describe, expect, it } from 'vitest';
import { LaterPart } from './later-part.ts';

describe('a part that is fetched when used', () => {
  it('is fetched once, however many ask for it', async () => {
    let fetched = 0;
    const part = new LaterPart(() => {
      fetched += 1;
      return Promise.resolve();
    });
    expect(fetched).toBe(0);
    expect(await Promise.all([part.fetch(), part.fetch()])).toEqual([true, true]);
    expect(await part.fetch()).toBe(true);
    expect(fetched).toBe(1);
  });

  it('is asked for again after the line was cut', async () => {
    let online = false;
    const part = new LaterPart(() => (online ? Promise.resolve() : Promise.reject(new Error('offline'))));
    expect(await part.fetch()).toBe(false);
    expect(part.isHere).toBe(false);
    online = true;
    expect(await part.fetch()).toBe(true);
    expect(part.isHere).toBe(true);
  });
});
