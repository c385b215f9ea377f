import { describe, expect, it } from 'vitest';
import { displayName } from './display-name.ts';

describe('the name of a file for display', () => {
  it.each([
    ['giấy khai sinh.pdf', 'giấy khai sinh.pdf'],
    ['C:\\Ảnh\\giấy.pdf', 'giấy.pdf'],
    ['/etc/passwd', 'passwd'],
    ['../../..', 'tep'],
    ['', 'tep'],
    ['a/', 'tep'],
    ['don\u202Efdp.exe', 'donfdp.exe'],
    ['a\u0000b\r\nc.pdf', 'abc.pdf'],
    ['a"b<c>.pdf', 'a_b_c_.pdf'],
    ['  .ẩn  .pdf. ', 'ẩn .pdf'],
  ])('makes %j %j', (given, expected) => {
    expect(displayName(given)).toBe(expected);
  });

  it('composes letters', () => {
    expect(displayName('Giấy.pdf'.normalize('NFD'))).toBe('Giấy.pdf');
  });

  it('cuts a long name and keeps its ending', () => {
    const name = displayName(`${'ấ'.repeat(500)}.pdf`);
    expect([...name]).toHaveLength(200);
    expect(name.endsWith('ấ.pdf')).toBe(true);
  });
});
