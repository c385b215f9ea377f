import type { Language } from '../../engine/index.ts';
import type { ComponentTexts } from './component-texts.ts';
import { vi } from './vi.ts';

const texts: Record<Language, ComponentTexts> = { vi, en: vi };

/** The components' own texts in a language; Vietnamese until those of another language were fetched. */
export function textsOf(language: Language): ComponentTexts {
  return texts[language];
}

/** Makes texts known. The door of all components brings every language with it. */
export function keepTexts(language: Language, known: ComponentTexts): void {
  texts[language] = known;
}
