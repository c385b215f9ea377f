import type { Language } from '../../../engine/index.ts';
import { vanBan as en } from './en/van-ban.ts';
import { vanBan as vi } from './vi/van-ban.ts';

/** The texts of the papers, in a language. */
export function vanBanTextsOf(language: Language): typeof vi {
  return language === 'en' ? en : vi;
}
