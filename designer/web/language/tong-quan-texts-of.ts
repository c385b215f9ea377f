import type { Language } from '../../../engine/index.ts';
import { tongQuan as en } from './en/tong-quan.ts';
import { tongQuan as vi } from './vi/tong-quan.ts';

/** The texts of the overview, in a language. */
export function tongQuanTextsOf(language: Language): typeof vi {
  return language === 'en' ? en : vi;
}
