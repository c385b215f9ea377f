import { foldText, isPartialDate } from '../../../engine/index.ts';
import type { CompiledField, Field, Option } from '../../../engine/index.ts';
import type { FormServices } from '../../services/form-services.ts';
import { readAddressLine } from '../address/address-search.ts';

/** What a pasted text cannot be read as. */
export type PasteTrouble = 'number' | 'date' | 'option' | 'yesNo' | 'entry' | 'address';

/** A pasted text as the answer of its column; what could not be read is named. */
export type PastedValue = { readonly value: unknown } | { readonly trouble: PasteTrouble };

type Read = (text: string, field: Field, services: FormServices) => PastedValue | Promise<PastedValue>;

const asText: Read = (text) => ({ value: text });

/** How the kinds of columns that one can paste into read a text. */
const READ: Readonly<Partial<Record<Field['type'], Read>>> = {
  text: asText,
  longText: asText,
  citizenId: asText,
  taxCode: asText,
  phone: asText,
  email: asText,
  time: asText,
  integer: (text) => pastedNumber(text),
  number: (text) => pastedNumber(text),
  money: (text) => pastedNumber(text),
  date: (text) => pastedDate(text),
  yesNo: (text) => pastedYesNo(text),
  checkbox: (text) => pastedYesNo(text),
  radio: (text, field) => pastedOption(text, optionsOf(field)),
  select: (text, field) => pastedOption(text, optionsOf(field)),
  checkboxGroup: (text, field) => pastedOptions(text, optionsOf(field)),
  catalogue: pastedEntry,
  address: pastedAddress,
};

/** Whether one can paste into a column. Rows in rows, files and computed values have no text to paste. */
export function isPastable({ field }: CompiledField): boolean {
  return READ[field.type] !== undefined;
}

/** Reads a pasted text as the answer of a column. An empty cell is no answer. */
export async function pastedValue(
  text: string,
  { field }: CompiledField,
  services: FormServices,
): Promise<PastedValue> {
  return text === '' ? { value: null } : await (READ[field.type] ?? asText)(text, field, services);
}

/**
 * A number as this country writes it, or with a decimal point where that can mean nothing else. What people put
 * behind an amount is left out.
 *
 * @example pastedNumber('1.250.000 đ') // { value: 1250000 }
 */
function pastedNumber(text: string): PastedValue {
  const bare = text.replace(/[\s\u00a0]|đồng|VNĐ|VND|[đ₫%]/giu, '');
  if (/^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(bare))
    return { value: Number(bare.replaceAll('.', '').replace(',', '.')) };
  if (/^-?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d+$/.test(bare)) return { value: Number(bare.replaceAll(',', '')) };
  return { trouble: 'number' };
}

function pastedDate(text: string): PastedValue {
  const [, day, month = '', year = ''] =
    /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})(?:\s.*)?$/.exec(text) ?? [];
  const parts = year === '' ? [text] : day === undefined ? [year, month] : [year, month, day];
  const date = parts.map((part) => part.padStart(2, '0')).join('-');
  return isPartialDate(date) ? { value: date } : { trouble: 'date' };
}

const YES = new Set(['co', 'yes', 'true', '1', 'x', 'dung']);
const NO = new Set(['khong', 'no', 'false', '0', 'sai']);

function pastedYesNo(text: string): PastedValue {
  const word = foldText(text);
  return YES.has(word) ? { value: true } : NO.has(word) ? { value: false } : { trouble: 'yesNo' };
}

function optionsOf(field: Field): readonly Option[] {
  return 'options' in field ? field.options : [];
}

function pastedOption(text: string, options: readonly Option[]): PastedValue {
  const wanted = foldText(text);
  const found =
    options.find(({ code }) => code === text) ??
    options.find(({ code, label }) =>
      [code, label.vi, label.en].some((name) => name !== undefined && foldText(name) === wanted),
    );
  return found === undefined ? { trouble: 'option' } : { value: found.code };
}

function pastedOptions(text: string, options: readonly Option[]): PastedValue {
  const read = text
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => pastedOption(part, options));
  const codes = read.flatMap((one) => ('value' in one ? [one.value] : []));
  return codes.length === read.length ? { value: codes } : { trouble: 'option' };
}

/** A code, a name, or both as this form writes them: "4723 – Bán lẻ đồ uống". */
async function pastedEntry(text: string, field: Field, services: FormServices): Promise<PastedValue> {
  if (field.type !== 'catalogue') return { value: text };
  const [head = ''] = text.split(/\s+[–-]\s+/);
  const wanted = [foldText(text), foldText(head)];
  const filter = { limit: 5, ...(field.attribute === undefined ? {} : { attribute: field.attribute }) };
  for (const query of new Set([text, head])) {
    const hits = await services.searchCatalogue(field.catalogue, query, filter);
    const same = hits.filter(({ code, name }) =>
      [code, name].some((known) => wanted.includes(foldText(known))),
    );
    if (same[0] !== undefined && same.length === 1) return { value: same[0].code };
  }
  return { trouble: 'entry' };
}

async function pastedAddress(text: string, field: Field, services: FormServices): Promise<PastedValue> {
  if (field.type !== 'address' || field.level === 'province') return { trouble: 'address' };
  const read = await readAddressLine(services, field.catalogue, text);
  if (read?.commune.parent === undefined) return { trouble: 'address' };
  const { commune, detail } = read;
  return {
    value: {
      tinh: commune.parent,
      xa: commune.code,
      ...(field.detail === 'none' || detail === '' ? {} : { chi_tiet: detail }),
    },
  };
}
