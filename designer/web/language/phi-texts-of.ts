import type { Language } from '../../../engine/index.ts';
import { phi as en } from './en/phi.ts';
import { phi as vi } from './vi/phi.ts';

/** The texts of the tab of fees and parameters, in a language. */
export function phiTextsOf(language: Language): typeof vi {
  return language === 'en' ? en : vi;
}
