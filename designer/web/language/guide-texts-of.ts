import type { Language } from '../../../engine/index.ts';
import { guide as en } from './en/guide.ts';
import { guide as vi } from './vi/guide.ts';

/** The texts of the guide through a first procedure, in a language. */
export function guideTextsOf(language: Language): typeof vi {
  return language === 'en' ? en : vi;
}
