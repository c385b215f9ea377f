import type { Language } from '../../../engine/index.ts';
import { parts as en } from './en/parts.ts';
import { parts as vi } from './vi/parts.ts';

/** The texts of the parts that tabs are made of, in a language. */
export function partTextsOf(language: Language): typeof vi {
  return language === 'en' ? en : vi;
}
