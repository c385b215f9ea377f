import type { Language } from '../../engine/index.ts';
import type { ComponentTexts } from './component-texts.ts';

const known = new Map<Language, ComponentTexts>();

/** Makes the texts of a language known that is not always there. The door of all components brings every one. */
export function keepTexts(language: Language, texts: ComponentTexts): void {
  known.set(language, texts);
}

/** The texts of a language that were made known; undefined for Vietnamese, and for another until it was fetched. */
export function keptTexts(language: Language): ComponentTexts | undefined {
  return known.get(language);
}
