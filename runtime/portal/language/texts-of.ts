import type { Language } from '../../../engine/index.ts';
import { en } from './en.ts';
import type { PortalTexts } from './portal-texts.ts';
import { vi } from './vi.ts';

/** The pages' own texts in a language. */
export function textsOf(language: Language): PortalTexts {
  return language === 'en' ? en : vi;
}
