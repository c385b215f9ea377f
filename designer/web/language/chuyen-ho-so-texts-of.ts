import type { Language } from '../../../engine/index.ts';
import { chuyenHoSo as en } from './en/chuyen-ho-so.ts';
import { chuyenHoSo as vi } from './vi/chuyen-ho-so.ts';

/** What the part about moving cases says, in a language. */
export function chuyenHoSoTextsOf(language: Language): typeof vi {
  return language === 'en' ? en : vi;
}
