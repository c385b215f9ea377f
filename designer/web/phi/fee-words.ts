import { fillText, formatNumber } from '../../../engine/index.ts';
import type { Json, Language } from '../../../engine/index.ts';
import { phiTextsOf } from '../language/phi-texts-of.ts';

/** How an amount is said: as a number, as a parameter, as a rule. */
export type HowMuch = 'fixed' | 'parameter' | 'formula';

/** How the amount of a fee is said. @param parameters plain parameters of money */
export function howOfAmount(amount: Json | undefined, parameters: readonly string[]): HowMuch {
  if (typeof amount !== 'string' || /^\s*\d*\s*$/.test(amount)) return 'fixed';
  return parameters.includes(amount.trim()) ? 'parameter' : 'formula';
}

/** The amount of a fee in a few words; a parameter by what it is called. */
export function amountInWords(amount: Json | undefined, parameter: string, language: Language): string {
  const texts = phiTextsOf(language);
  if (typeof amount !== 'string') return '';
  if (/^\d+$/.test(amount)) return fillText(texts.money, { amount: formatNumber(Number(amount)) });
  return parameter === '' ? texts.byFormula : parameter;
}
