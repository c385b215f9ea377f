import type { Language } from '../../../engine/index.ts';
import { quyen as en } from './en/quyen.ts';
import { quyen as vi } from './vi/quyen.ts';

/** The texts of access, in a language. */
export function quyenTextsOf(language: Language): typeof vi {
  return language === 'en' ? en : vi;
}
