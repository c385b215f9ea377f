import { describe, expect, it } from 'vitest';
import { readDocument, surroundings } from '../../definitions/read-definitions.fixture.ts';
import type { Definition } from '../generated/definition-types.ts';
import { compileProcedure } from './compile-procedure.ts';
import { feeRates } from './fee-rates.ts';

function ratesOf(id: string, channel?: string): [string, (readonly [string, number])[]][] {
  const procedure = compileProcedure(readDocument(`procedures/${id}/1.json`) as Definition, 'h');
  const { catalogue } = surroundings;
  const day = { today: '2026-11-20', catalogue, ...(channel === undefined ? {} : { channel }) };
  return (procedure.definition.fees ?? []).flatMap((fee) =>
    feeRates(procedure, fee, day).map(({ title, rows }): [string, (readonly [string, number])[]] => [
      title.vi,
      rows.map(({ words, amount }) => [words.map(({ vi }) => vi).join(' · '), amount] as const),
    ]),
  );
}

describe('the rates of a fee', () => {
  it('are the rows of the table that a computed field reads, by the names of catalogues', () => {
    expect(ratesOf('dang-ky-thanh-lap-ho-kinh-doanh')).toEqual([
      [
        'Lệ phí đăng ký theo tỉnh và kênh nộp',
        [
          ['Thành phố Hà Nội · Trực tuyến', 0],
          ['Thành phố Hà Nội', 100_000],
          ['Tỉnh Lâm Đồng · Trực tuyến', 0],
          ['', 100_000],
        ],
      ],
    ]);
  });

  it('are those of one channel where one is asked for, each place once', () => {
    expect(ratesOf('dang-ky-thanh-lap-ho-kinh-doanh', '2')[0]?.[1]).toEqual([
      ['Thành phố Hà Nội', 0],
      ['Tỉnh Lâm Đồng', 0],
      ['', 100_000],
    ]);
    expect(ratesOf('dang-ky-thanh-lap-ho-kinh-doanh', '1')[0]?.[1]).toEqual([
      ['Thành phố Hà Nội', 100_000],
      ['', 100_000],
    ]);
  });

  it('call a code by the option of the field from which a computed key takes it', () => {
    const [base, further] = ratesOf('cap-phieu-ly-lich-tu-phap');
    expect(base?.[1].map(([words]) => words).every((words) => !/[A-Z]{2,}_/.test(words))).toBe(true);
    expect(further).toEqual(['Phí mỗi phiếu thêm', [['', 5000]]]);
  });

  it('use the names that a parameter gives to codes which nothing else names', () => {
    expect(ratesOf('cap-giay-phep-ban-le-ruou')[0]?.[1][0]).toEqual([
      'Khu vực phường · Tổ chức, doanh nghiệp',
      1_200_000,
    ]);
  });

  it('are no amounts of money that the fee does not read', () => {
    expect(ratesOf('dang-ky-thanh-lap-ho-kinh-doanh').map(([title]) => title)).not.toContain(
      'Ngưỡng doanh thu năm không chịu thuế',
    );
  });
});
