import { canBeWords, dateInWords, moneyInWords } from '../../words/index.ts';
import type { FeelFunction } from '../environment.ts';
import { dateOfMoment } from './dates.ts';

/** Functions that write out numbers and dates, as contracts and receipts do. */
export const wordFunctions = {
  'money in words': ([number]) =>
    typeof number === 'number' && canBeWords(number) ? moneyInWords(number) : null,
  'date in words': ([moment]) => {
    const date = dateOfMoment(moment);
    return date === null ? null : dateInWords(date);
  },
} satisfies Record<string, FeelFunction>;
