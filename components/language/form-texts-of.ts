import type { Language } from '../../engine/index.ts';
import type { FormTexts } from './form-texts.ts';
import { vi } from './form/vi.ts';
import { keptTexts } from './known-texts.ts';

/**
 * The texts of a form with ordinary fields; Vietnamese until those of another language were fetched. Whatever comes
 * with the first script of a form says these alone: see `textsOf` for all others.
 */
export function formTextsOf(language: Language): FormTexts {
  return keptTexts(language) ?? vi;
}
