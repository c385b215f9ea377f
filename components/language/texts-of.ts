import type { Language } from '../../engine/index.ts';
import type { ComponentTexts } from './component-texts.ts';
import { keptTexts } from './known-texts.ts';
import { vi } from './vi.ts';

/**
 * The components' own texts in a language; Vietnamese until those of another language were fetched. What the first
 * script of a form says is in `formTextsOf`, so that the texts of all other elements come with these elements.
 */
export function textsOf(language: Language): ComponentTexts {
  return keptTexts(language) ?? vi;
}
