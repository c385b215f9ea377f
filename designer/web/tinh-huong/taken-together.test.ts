import { expect, test } from 'vitest';
import { takenTogether } from './taken-together.ts';

const result = (key: string, ...pointers: string[]) => ({
  key,
  title: key,
  passed: pointers.length === 0,
  problems: pointers.map((pointer) => ({
    code: 'scenario-failed',
    pointer,
    severity: 'error' as const,
    message: '',
  })),
});

test('other days and fees are taken over together, but for what is refused now', () => {
  const results = [
    result('dat'),
    result('han', '/scenarios/1/steps/0/expect/due/giai_quyet'),
    result('phi', '/scenarios/2/expect/fee'),
    result('bi_chan', '/scenarios/3/expect/fee', '/scenarios/3/expect/problems'),
    result('bi_chan_sau', '/scenarios/4/steps/2/expect/problems'),
  ];
  expect(takenTogether(results)).toEqual(['han', 'phi']);
});
