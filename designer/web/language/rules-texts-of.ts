import type { Language } from '../../../engine/index.ts';
import { rules as en } from './en/rules.ts';
import { rules as vi } from './vi/rules.ts';

/** The texts of the builder of rules, in a language. */
export function rulesTextsOf(language: Language): typeof vi {
  return language === 'en' ? en : vi;
}
