import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../definitions/read-definitions.fixture.ts';
import { compileProcedure } from '../../../engine/authoring/index.ts';
import type { Definition } from '../../../engine/index.ts';
import { publicDeadlines } from './public-deadlines.ts';

const listed = (id: string) =>
  publicDeadlines(
    compileProcedure(readDocument(`procedures/${id}/1.json`) as Definition, 'h'),
    '2026-11-20',
  ).map(({ key, words, forApplicant }) => [key, words.vi, forApplicant]);

describe('the deadlines that the public reads', () => {
  it('begin with that of the decision, and leave out what an office sets for its own steps', () => {
    expect(listed('dang-ky-khai-sinh')).toEqual([
      ['giai_quyet', 'trong ngày làm việc', false],
      ['niem_yet', '7 ngày', false],
      ['bo_sung', '10 ngày', true],
    ]);
  });

  it('tell the amounts of a rule, not its title', () => {
    expect(listed('cap-phieu-ly-lich-tu-phap').slice(0, 2)).toEqual([
      ['giai_quyet', '5 hoặc 15 ngày, tùy trường hợp', false],
      ['tiep_nhan', '1 hoặc 8 giờ làm việc, tùy trường hợp', false],
    ]);
  });
});
