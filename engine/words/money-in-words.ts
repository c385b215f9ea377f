import { capitalise } from './capitalise.ts';
import { numberInWords } from './number-in-words.ts';

/**
 * An amount of đồng in words, as receipts and decisions write it beneath the figure.
 *
 * @throws RangeError when the amount is not a whole number of đồng ({@link canBeWords}).
 * @example moneyInWords(105000) // 'Một trăm linh năm nghìn đồng'
 */
export function moneyInWords(amount: number): string {
  return capitalise(`${numberInWords(amount)} đồng`);
}
