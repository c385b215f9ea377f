import type { Language } from '../../../engine/index.ts';
import { trial as en } from './en/trial.ts';
import { trial as vi } from './vi/trial.ts';

/** The texts of the trial of expressions, in a language. */
export function trialTextsOf(language: Language): typeof vi {
  return language === 'en' ? en : vi;
}
