const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const SCALES = ['', ' nghìn', ' triệu'] as const;
const BILLION = 1_000_000_000;

/**
 * Whether a number can be written in words: a whole number that is held exactly (up to 9.007.199.254.740.991).
 *
 * @example canBeWords(105000) // true
 */
export function canBeWords(n: unknown): n is number {
  return Number.isSafeInteger(n);
}

/**
 * A whole number in Vietnamese words, as official papers write it: `linh` before a lone unit, `mười lăm`,
 * `hai mươi mốt`, `hai mươi tư`, and every later group that is not zero spelled with its hundreds.
 *
 * @throws RangeError when {@link canBeWords} is false; ask it first where the number comes from outside.
 * @example numberInWords(105000) // 'một trăm linh năm nghìn'
 */
export function numberInWords(n: number): string {
  if (!canBeWords(n))
    throw new RangeError(`<${String(n)}> is not a whole number that can be written in words`);
  if (n === 0) return DIGITS[0];
  return n < 0 ? `âm ${positive(-n, false)}` : positive(n, false);
}

/** Billions repeat: a thousand of them is `nghìn tỷ`, a million of them `triệu tỷ`. */
function positive(n: number, afterHigherGroup: boolean): string {
  const billions = Math.floor(n / BILLION);
  if (billions === 0) return belowBillion(n, afterHigherGroup);
  const rest = n % BILLION;
  const head = `${positive(billions, afterHigherGroup)} tỷ`;
  return rest === 0 ? head : `${head} ${belowBillion(rest, true)}`;
}

function belowBillion(n: number, afterHigherGroup: boolean): string {
  const words: string[] = [];
  for (let scale = 2; scale >= 0; scale -= 1) {
    const group = Math.floor(n / 1000 ** scale) % 1000;
    if (group === 0) continue;
    words.push(groupOfThree(group, afterHigherGroup || words.length > 0) + (SCALES[scale] ?? ''));
  }
  return words.join(' ');
}

/** 1..999; `full` spells the missing hundreds, since something stands before this group. */
function groupOfThree(n: number, full: boolean): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  const saysHundreds = full || hundreds > 0;
  const head = saysHundreds ? `${digit(hundreds)} trăm` : '';
  if (rest === 0) return head;
  const tail = rest < 10 && saysHundreds ? `linh ${digit(rest)}` : belowHundred(rest);
  return head === '' ? tail : `${head} ${tail}`;
}

function belowHundred(n: number): string {
  const tens = Math.floor(n / 10);
  const unit = n % 10;
  if (tens === 0) return digit(unit);
  const head = tens === 1 ? 'mười' : `${digit(tens)} mươi`;
  if (unit === 0) return head;
  if (unit === 5) return `${head} lăm`;
  if (tens > 1 && unit === 1) return `${head} mốt`;
  if (tens > 1 && unit === 4) return `${head} tư`;
  return `${head} ${digit(unit)}`;
}

function digit(n: number): string {
  return DIGITS[n] ?? '';
}
