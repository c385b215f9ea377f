import type { Language } from '../../../engine/index.ts';
import { expression as en } from './en/expression.ts';
import { expression as vi } from './vi/expression.ts';

/** The texts of the input of conditions and formulas, in a language. */
export function expressionTextsOf(language: Language): typeof vi {
  return language === 'en' ? en : vi;
}
