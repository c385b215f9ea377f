import { describe, expect, it } from 'vitest';
import { readCells, writeCells } from './spreadsheet-text.ts';

describe('a piece of a spreadsheet', () => {
  it.each([
    [
      'a\tb\nc\td\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\t"dòng 1\ndòng 2"\nc\td',
      [
        ['a', 'dòng 1\ndòng 2'],
        ['c', 'd'],
      ],
    ],
    ['"nói ""vâng"""\tb', [['nói "vâng"', 'b']]],
    ['"Hoa Mai" quán\tb', [['"Hoa Mai" quán', 'b']]],
    ['a\t\tc', [['a', '', 'c']]],
    [
      'a;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['một ô; không phải CSV\nhai', [['một ô; không phải CSV'], ['hai']]],
    ['\n\t\n', []],
    ['"chưa đóng\tb', [['"chưa đóng', 'b']]],
  ])('reads %j', (text, cells) => {
    expect(readCells(text)).toEqual(cells);
  });

  it('is read as it was written', () => {
    const cells = [
      ['Tên', 'Ghi chú'],
      ['A "B"', 'dòng 1\ndòng 2'],
      ['x\ty', '-5'],
    ];
    expect(readCells(writeCells(cells))).toEqual(cells);
  });

  it('is never a formula', () => {
    expect(writeCells([['=1+1', '-cmd']])).toBe("'=1+1\t'-cmd");
  });
});
