export { capitalise } from './capitalise.ts';
export { dateInWords } from './date-in-words.ts';
export { fileTypesInWords } from './file-types.ts';
export { formatMoney, formatNumber } from './format-number.ts';
export { moneyInWords } from './money-in-words.ts';
export { canBeWords, numberInWords } from './number-in-words.ts';
export { weekdayName } from './weekday-name.ts';
