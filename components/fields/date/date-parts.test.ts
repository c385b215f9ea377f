import { describe, expect, it } from 'vitest';
import { dateOfParts, partsOfDate } from './date-parts.ts';

describe('the boxes of a date', () => {
  it.each([
    [['2', '11', '1998'], ['day'], '1998-11-02'],
    [['02', '11', '1998'], ['day'], '1998-11-02'],
    [[' 2 ', '11', '1998'], ['day'], '1998-11-02'],
    [['29', '2', '2023'], ['day'], '2023-2-29'],
    [['', '', ''], ['day'], null],
    [['', '', '1950'], ['day', 'year'], '1950'],
    [['', '', '1950'], ['day'], '1950--'],
    [['', '7', '1950'], ['day', 'month', 'year'], '1950-07'],
    [['', '7', '1950'], ['day', 'year'], '1950-7-'],
    [['5', '', '1950'], ['day', 'month', 'year'], '1950--5'],
    [['14', '2', '98'], ['day'], '98-2-14'],
    [['', '13', '1950'], ['month'], '1950-13-'],
  ] as const)('%j with %j give %s', ([day, month, year], precisions, value) => {
    expect(dateOfParts({ day, month, year }, precisions)).toBe(value);
  });

  it('shows again what was typed, also where it is no date', () => {
    expect(partsOfDate('98-2-14')).toEqual({ day: '14', month: '2', year: '98' });
    expect(partsOfDate('1950-07')).toEqual({ day: '', month: '07', year: '1950' });
    expect(partsOfDate(null)).toEqual({ day: '', month: '', year: '' });
  });
});
