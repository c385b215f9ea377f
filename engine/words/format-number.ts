/**
 * A number as Vietnamese papers print it: a point between thousands, a comma before decimals. Fifteen significant
 * digits are kept, so that 0.1 + 0.2 prints as 0,3.
 *
 * @example formatNumber(1234.5) // '1.234,5'
 */
export function formatNumber(n: number): string {
  if (!Number.isFinite(n)) return String(n);
  const rounded = Number.isSafeInteger(n) ? n : Number(n.toPrecision(15));
  const [whole = '0', decimals] = plainDigits(Math.abs(rounded)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const sign = rounded < 0 ? '-' : '';
  return decimals === undefined ? sign + grouped : `${sign}${grouped},${decimals}`;
}

/**
 * An amount of đồng in figures.
 *
 * @example formatMoney(6000) // '6.000 đồng'
 */
export function formatMoney(amount: number): string {
  return `${formatNumber(amount)} đồng`;
}

/** The digits without an exponent, which JavaScript writes below 1e-6 and from 1e21. */
function plainDigits(n: number): string {
  const text = String(n);
  const [mantissa = '', exponent] = text.split('e');
  if (exponent === undefined) return text;
  const [whole = '', decimals = ''] = mantissa.split('.');
  const digits = whole + decimals;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  return digits.padEnd(point, '0');
}
