import { fillText, formatNumber } from '../../../engine/index.ts';
import type { Json, Language } from '../../../engine/index.ts';
import { phiTextsOf } from '../language/phi-texts-of.ts';

/** How an amount is said: as a number, as a parameter, as a rule. */
export type HowMuch = 'fixed' | 'parameter' | 'formula';

/** How the amount of a fee is said. @param parameters the amounts that parameters are, see `amountChoices` */
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

/**
 * The parameter that an amount is, alone or looked up by its keys; empty where it is worked out in another way.
 *
 * @example parameterOfAmount('lookup("muc_thu", case.channel)') // 'muc_thu'
 */
export function parameterOfAmount(amount: Json | undefined): string {
  if (typeof amount !== 'string') return '';
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.exec(amount)?.[0];
  return plain ?? /^lookup\("([^"]+)"[^()"]*\)$/u.exec(amount)?.[1] ?? '';
}
