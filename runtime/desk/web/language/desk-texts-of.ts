import type { Language } from '../../../../engine/index.ts';
import type { DeskTexts } from './desk-texts.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** The desk's own texts in a language. */
export function deskTextsOf(language: Language): DeskTexts {
  return language === 'en' ? en : vi;
}
