import { describe, expect, test } from 'vitest';
import { foldedWords, foldText } from './fold.ts';

describe('foldText', () => {
  test.each([
    ['Đồng Nai', 'dong nai'],
    ['ĐẮK LẮK', 'dak lak'],
    ['Phường Ô Chợ Dừa', 'phuong o cho dua'],
    ["Cư M'gar", "cu m'gar"],
    ['Ươm ưỡn Ợ', 'uom uon o'],
    ['', ''],
  ])('turns %j into %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('gives the same for composed and decomposed input', () => {
    const text = 'Huyện Đạ Tẻh, xã Ứng Hoè';
    expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
  });

  test('does not care on which vowel the tone mark stands', () => {
    expect(foldText('Hoà Bình')).toBe(foldText('Hòa Bình'));
  });
});

describe('foldedWords', () => {
  test('splits at everything that is neither letter nor digit', () => {
    expect(foldedWords("  Bà Rịa - Vũng Tàu; P.12, M'Đrắk ")).toEqual([
      'ba',
      'ria',
      'vung',
      'tau',
      'p',
      '12',
      'm',
      'drak',
    ]);
  });

  test('finds no word in a text without letters', () => {
    expect(foldedWords(' –, ')).toEqual([]);
  });
});
