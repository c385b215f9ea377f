import { describe, expect, it } from 'vitest';
import { readCoordinateList } from './read-coordinate-list.ts';

describe('a list of coordinates', () => {
  it.each([
    ['two columns of a spreadsheet', '2325612,35\t585123,40', ['2325612,35', '585123,40']],
    ['the number of the vertex before them', '1\t2325612.35\t585123.40', ['2325612.35', '585123.40']],
    ['a name before, and an edge after', 'M1;2325612,35;585123,40;12,5', ['2325612,35', '585123,40']],
    ['an edge after', '2325612,35 585123,40 12,5', ['2325612,35', '585123,40']],
    ['blanks', '2325612.35 585123.40', ['2325612.35', '585123.40']],
    ['points between thousands', '2.325.612,35  585.123,40', ['2.325.612,35', '585.123,40']],
    ['a comma and a blank', '21.0285, 105.854', ['21.0285', '105.854']],
    ['a comma alone', '21.0285,105.854', ['21.0285', '105.854']],
    ['degrees, minutes and seconds', '21°01′42,5″\t105°51′14″', ['21°01′42,5″', '105°51′14″']],
    ['directions', '21°01′42″B; 105°51′14″Đ', ['21°01′42″B', '105°51′14″Đ']],
  ])('reads %s', (_what, line, pair) => {
    expect(readCoordinateList(line)).toEqual({ pairs: [pair], unread: [] });
  });

  it('passes over headings and empty lines, and names the lines that it cannot read', () => {
    const text = 'STT\tX (m)\tY (m)\r\nHệ VN-2000 105°45′\r\n\r\n1\t10\t20\r\n2\t30\r\n3\tba\t40';
    expect(readCoordinateList(text)).toEqual({
      pairs: [
        ['10', '20'],
        ['2', '30'],
      ],
      unread: [6],
    });
  });

  it('survives any text', () => {
    expect(readCoordinateList('').pairs).toEqual([]);
    expect(readCoordinateList(`${'9'.repeat(60)} 1`)).toEqual({ pairs: [], unread: [1] });
  });
});
