import type { Language } from '../../../engine/index.ts';
import type { EmbedTexts } from './embed-texts.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** The texts in a language. */
export function embedTextsOf(language: Language): EmbedTexts {
  return language === 'en' ? en : vi;
}
