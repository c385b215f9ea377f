export { dateInWords } from './date-in-words.ts';
export { formatMoney, formatNumber } from './format-number.ts';
export { moneyInWords } from './money-in-words.ts';
export { canBeWords, numberInWords } from './number-in-words.ts';
