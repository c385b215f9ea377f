import type { Language } from '../../engine/index.ts';
import { LaterPart } from '../loading/later-part.ts';
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

const english = new LaterPart(() => import('./english.ts'));

/** What must be fetched before a language can be spoken. */
export function textsPart(language: Language): LaterPart | null {
  return texts[language] === vi && language !== 'vi' ? english : null;
}
