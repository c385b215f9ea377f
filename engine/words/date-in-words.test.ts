import { describe, expect, it } from 'vitest';
import { dateInWords } from './date-in-words.ts';

describe('a date in words', () => {
  it.each([
    ['2026-11-02', 'Ngày mùng hai tháng mười một năm hai nghìn không trăm hai mươi sáu'],
    ['1998-02-14', 'Ngày mười bốn tháng hai năm một nghìn chín trăm chín mươi tám'],
    ['2005-04-10', 'Ngày mùng mười tháng tư năm hai nghìn không trăm linh năm'],
    ['2000-01-01', 'Ngày mùng một tháng một năm hai nghìn'],
    ['2024-02-29', 'Ngày hai mươi chín tháng hai năm hai nghìn không trăm hai mươi tư'],
    ['2021-12-31', 'Ngày ba mươi mốt tháng mười hai năm hai nghìn không trăm hai mươi mốt'],
    ['1954-05', 'Tháng năm năm một nghìn chín trăm năm mươi tư'],
    ['1945', 'Năm một nghìn chín trăm bốn mươi lăm'],
  ])('writes %s as "%s"', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-01',
    '2026-01-00',
    '0000',
    '02/11/2026',
    '',
    '2026-11-02T00:00:00Z',
  ])('refuses <%s>, which is no date', (date) => {
    expect(() => dateInWords(date)).toThrow(RangeError);
  });
});
