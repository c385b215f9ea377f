/**
 * The text without tone and vowel marks, in lower case, so that people who type without marks find what they
 * mean. Composed and decomposed input give the same; đ, which has no decomposition, becomes d.
 *
 * @example foldText('Đặc khu Lý Sơn') // 'dac khu ly son'
 */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/**
 * The folded words of a text: runs of letters and digits.
 *
 * @example foldedWords('Bà Rịa - Vũng Tàu') // ['ba', 'ria', 'vung', 'tau']
 */
export function foldedWords(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
