import { describe, expect, it } from 'vitest';
import { refusalOf, rulesInWords, sizeText } from './file-rules.ts';

const RULES = { accept: ['application/pdf', 'image/*'], maxSize: 5 * 1024 * 1024, maxFiles: 2 };

describe('the rules of a file', () => {
  it.each([
    [{ name: 'a.pdf', type: 'application/pdf', size: 10 }, null],
    [{ name: 'a.jpg', type: 'image/jpeg', size: 10 }, null],
    [{ name: 'a', type: '', size: 10 }, null],
    [
      { name: 'a.exe', type: 'application/x-msdownload', size: 10 },
      'Tệp a.exe không đúng loại. Chỉ nhận ảnh hoặc tệp PDF',
    ],
    [{ name: 'a.pdf', type: 'application/pdf', size: 0 }, 'Tệp a.pdf không có nội dung'],
    [{ name: 'a.pdf', type: 'application/pdf', size: 6_291_456 }, 'Tệp a.pdf nặng 6 MB, vượt quá 5 MB'],
    [{ name: 'a.pdf', type: 'application/pdf', size: 5_242_880 }, null],
  ])('%o: %s', (file, refusal) => {
    expect(refusalOf(file, RULES, 'vi')).toBe(refusal);
  });

  it('are told in words', () => {
    expect(rulesInWords(RULES, 'vi')).toEqual([
      'Loại tệp: ảnh hoặc tệp PDF',
      'Mỗi tệp không quá 5 MB',
      'Tối đa 2 tệp',
    ]);
  });

  it.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1536, '1,5 KB'],
    [1_572_864, '1,5 MB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text);
  });
});
