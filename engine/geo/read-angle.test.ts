import { describe, expect, it } from 'vitest';
import { readAngle, readMetres } from './read-angle.ts';

describe('an angle', () => {
  it.each([
    ['21.0285', 21.0285],
    ['21,0285', 21.0285],
    ['21°01′42,5″ B', 21 + 1 / 60 + 42.5 / 3600],
    ["105°45'", 105.75],
    ['105 45 30', 105 + 45 / 60 + 30 / 3600],
    ['105:45', 105.75],
    ['Đ 105°30.5′', 105 + 30.5 / 60],
    ['8°', 8],
    ['21.5°30′', null],
    ['21°60′', null],
    ['181', null],
    ['-21', null],
    ['hai mốt', null],
    ['', null],
  ])('“%s” is %s', (text, angle) => {
    if (angle === null) expect(readAngle(text)).toBeNull();
    else expect(readAngle(text)).toBeCloseTo(angle, 12);
  });
});

describe('metres', () => {
  it.each([
    ['2325612.35', 2325612.35],
    ['2.325.612,35', 2325612.35],
    ['2 325 612,35 m', 2325612.35],
    ['585.123', 585.123],
    ['-5', null],
    ['1e9', null],
    ['', null],
  ])('“%s” are %s', (text, metres) => {
    expect(readMetres(text)).toBe(metres);
  });
});
