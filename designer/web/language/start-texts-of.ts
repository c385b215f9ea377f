import type { Language } from '../../../engine/index.ts';
import { start as en } from './en/start.ts';
import { start as vi } from './vi/start.ts';

/** The texts of the first page, in a language. */
export function startTextsOf(language: Language): typeof vi {
  return language === 'en' ? en : vi;
}
