import type { Language } from '../../../engine/index.ts';
import { danhMuc as en } from './en/danh-muc.ts';
import { danhMuc as vi } from './vi/danh-muc.ts';

/** The texts of the tab of catalogues, in a language. */
export function danhMucTextsOf(language: Language): typeof vi {
  return language === 'en' ? en : vi;
}
