import type { Language } from '../../../../engine/index.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';
import type { WebTexts } from './web-texts.ts';

/** The texts of the portal's script in a language. */
export function webTextsOf(language: Language): WebTexts {
  return language === 'en' ? en : vi;
}
