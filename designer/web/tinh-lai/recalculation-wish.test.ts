import { expect, test } from 'vitest';
import { readWish } from './recalculation-wish.ts';

test('a day and a month are read as people write them', () => {
  expect(readWish({ since: '1/7/2026', until: ' 9/2026 ' })).toEqual({
    wish: { since: '2026-07-01', until: '2026-09' },
  });
  expect(readWish({ since: '01/07/2026', until: '' })).toEqual({ wish: { since: '2026-07-01' } });
});

test('what cannot be read, or ends before it begins, is told at its box', () => {
  expect(readWish({ since: '31/02/2026', until: '13/2026' })).toEqual({
    problems: { since: 'sinceWrong', until: 'untilWrong' },
  });
  expect(readWish({ since: '01/07/2026', until: '06/2026' })).toEqual({
    problems: { until: 'untilTooEarly' },
  });
});
