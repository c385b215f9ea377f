import type { Language } from '../../../engine/index.ts';
import { bieuMau as en } from './en/bieu-mau.ts';
import { bieuMau as vi } from './vi/bieu-mau.ts';

/** The texts of the form editor, in a language. */
export function bieuMauTextsOf(language: Language): typeof vi {
  return language === 'en' ? en : vi;
}
