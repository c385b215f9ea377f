import type { Language } from '../../engine/index.ts';
import type { ComponentTexts } from './component-texts.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** The components' own texts in a language. */
export function textsOf(language: Language): ComponentTexts {
  return language === 'en' ? en : vi;
}
