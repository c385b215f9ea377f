const GROUPED = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/;
const PLAIN = /^-?\d+([.,]\d+)?$/;

/**
 * The number that a Vietnamese reader sees in a text: points between thousands, a comma before decimals. A single
 * point that cannot part thousands is taken for a decimal sign, as pasted figures have it. A text that is no number
 * is returned as it is, so that the engine can name it.
 *
 * @example readNumber('1.234,5') // 1234.5
 * @example readNumber('2.5') // 2.5
 * @example readNumber('ba') // 'ba'
 */
export function readNumber(text: string): number | string | null {
  const packed = text.replace(/\s/g, '');
  if (packed === '') return null;
  if (GROUPED.test(packed)) return Number(packed.replaceAll('.', '').replace(',', '.'));
  if (PLAIN.test(packed)) return Number(packed.replace(',', '.'));
  return text;
}
