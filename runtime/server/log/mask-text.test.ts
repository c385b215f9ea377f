import { describe, expect, it } from 'vitest';
import { maskText } from './mask-text.ts';

describe('the text of an error', () => {
  it.each([
    ['state DANG_XU_LY has no transition to KET_THUC', 'state DANG_XU_LY has no transition to KET_THUC'],
    ['case 01JD8X2V9A5 could not be woken', 'case 01JD8X2V9A5 could not be woken'],
    ['connect ECONNREFUSED 127.0.0.1:25', 'connect ECONNREFUSED 127.0.0.1:25'],
    ['"Nguyễn Văn Anh" is no date', '… is no date'],
    ['dup key: { _id: "001099012345" }', 'dup key: …'],
    ['Recipient na.le@example.vn refused', 'Recipient … refused'],
    ['phone 0912 345 678 does not answer', 'phone … does not answer'],
    ['phone +84912345678 does not answer', 'phone … does not answer'],
    ['no unit for Nguyễn Văn Anh here', 'no unit for … here'],
    ['no unit for Lan Thị Anh here', 'no unit for … here'],
  ])('%s', (text, masked) => {
    expect(maskText(text)).toBe(masked);
  });
});
