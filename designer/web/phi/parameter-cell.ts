import { formatNumber, isCalendarDate } from '../../../engine/index.ts';
import type { Json } from '../../../engine/index.ts';

/** What stands in a column of a parameter table. */
export type CellKind = 'key' | 'date' | 'money' | 'integer' | 'number' | 'text' | 'boolean';

/** Why a cell cannot be read. */
export type CellMistake = 'notNumber' | 'notWhole' | 'notDate' | 'notBoolean' | 'missing';

/** A cell that was read. An empty one has no value. */
type ReadCell = { readonly value: Json | undefined } | { readonly mistake: CellMistake };

const YES = ['có', 'đúng', 'x', 'true', '1', 'yes'];
const NO = ['không', 'sai', 'false', '0', 'no'];

/**
 * Reads what somebody typed or pasted, as people and spreadsheets write it.
 *
 * @example readCell('540.000 đ', 'money') // { value: 540000 }
 */
export function readCell(typed: string, kind: CellKind): ReadCell {
  const text = typed.normalize('NFC').trim();
  if (kind === 'key') return { value: text === '' ? '*' : text };
  if (text === '') return { value: undefined };
  if (kind === 'text') return { value: text };
  if (kind === 'date') return readDate(text);
  if (kind === 'boolean') {
    const word = text.toLowerCase();
    if (YES.includes(word)) return { value: true };
    return NO.includes(word) ? { value: false } : { mistake: 'notBoolean' };
  }
  const number = readNumber(text);
  if (number === null) return { mistake: 'notNumber' };
  return kind !== 'number' && !Number.isSafeInteger(number) ? { mistake: 'notWhole' } : { value: number };
}

/** A value of the draft as it stands in a cell. */
export function writeCell(value: Json | undefined, kind: CellKind): string {
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value !== 'string') return '';
  return kind === 'date' ? value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1') : value;
}

/** Thousands stand between points or spaces, decimals after a comma; a lone point may be a decimal one. */
function readNumber(text: string): number | null {
  const bare = text.replace(/\s*(đ|đồng|vnd|vnđ)$/i, '').replace(/[\s\u00a0]/g, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d{1,3}(,\d{3}){2,}$/.test(bare)) return Number(bare.replaceAll(',', ''));
  return /^-?\d+([.,]\d+)?$/.test(bare) ? Number(bare.replace(',', '.')) : null;
}

function readDate(text: string): ReadCell {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const date = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? { value: date } : { mistake: 'notDate' };
}
