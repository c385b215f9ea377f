import { expect, it } from 'vitest';
import { untilHeard } from './until-heard.ts';

it('asks with growing pauses until the answer is yes, also after a broken connection', async () => {
  const pauses: number[] = [];
  const answers = [() => Promise.reject(new Error('offline')), () => Promise.resolve(false)];
  const ask = () => (answers.shift() ?? (() => Promise.resolve(true)))();
  const pause = (millis: number) => {
    pauses.push(millis);
    return Promise.resolve();
  };
  expect(await untilHeard(ask, pause)).toBe(true);
  expect(pauses).toEqual([2_000, 3_000, 5_000]);
});

it('gives up after about ten minutes', async () => {
  let waited = 0;
  const pause = (millis: number) => {
    waited += millis;
    return Promise.resolve();
  };
  expect(await untilHeard(() => Promise.resolve(false), pause)).toBe(false);
  expect(waited).toBeGreaterThan(500_000);
  expect(waited).toBeLessThan(660_000);
});
