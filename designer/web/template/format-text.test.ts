import { describe, expect, test } from 'vitest';
import { asLines, withClass, wrapped, type TextChange } from './format-text.ts';

/** The text after a change, with what is selected between bars. */
function after(text: string, change: TextChange | null): string | null {
  if (change === null) return null;
  const { from, to, insert, select } = change;
  const changed = text.slice(0, from) + insert + text.slice(to);
  const [start, end] = select;
  return `${changed.slice(0, start)}|${changed.slice(start, end)}|${changed.slice(end)}`;
}

describe('what is selected', () => {
  test('is made bold', () => {
    expect(after('xin chào', wrapped('xin chào', 4, 8, 'b'))).toBe('xin <b>|chào|</b>');
  });

  test('is plain again by the same button', () => {
    expect(after('xin <b>chào</b>', wrapped('xin <b>chào</b>', 7, 11, 'b'))).toBe('xin |chào|');
  });
});

describe('the paragraph around the cursor', () => {
  const place = (text: string): [string, number] => [text.replace('|', ''), text.indexOf('|')];
  test.each([
    ['<p>Giấy| phép</p>', 'center', '<p class="center">Giấy|| phép</p>'],
    ['<p class="left bold">Giấy|</p>', 'center', '<p class="bold center">Giấy||</p>'],
    ['<p class="center">Giấy|</p>', 'center', '<p>Giấy||</p>'],
    ['<td colspan="2"><b>x|</b></td>', 'right', '<td class="right" colspan="2"><b>x||</b></td>'],
    ['<td><p>a</p>|</td>', 'bold', '<td class="bold"><p>a</p>||</td>'],
  ])('of %s gets or loses %s', (marked, name, expected) => {
    const [text, at] = place(marked);
    expect(after(text, withClass(text, at, name))).toBe(expected);
  });

  test('must be there', () => {
    expect(withClass('<p>a</p> {{b}}', 10, 'center')).toBeNull();
  });
});

describe('new lines', () => {
  test('go behind the line of the cursor, as far in as it is', () => {
    expect(after('  <p>a</p>\n<p>b</p>', asLines('  <p>a</p>\n<p>b</p>', 4, '<p>|</p>'))).toBe(
      '  <p>a</p>\n  <p>||</p>\n<p>b</p>',
    );
  });

  test('take the place of an empty line', () => {
    expect(after('a\n\nb', asLines('a\n\nb', 2, '<p>|</p>'))).toBe('a\n<p>||</p>\nb');
  });
});
