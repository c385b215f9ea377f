import { isList, isObject, keyFromLabel } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt } from '../draft/value-at.ts';
import { bieuMau as texts } from '../language/vi/bieu-mau.ts';

/** The code of an option that nobody has named yet. */
const STOCK = /^lua_chon_\d+$/i;

/** The label of an option that nobody has named yet, from its number on. */
export function stockOption(number: number): {
  readonly code: string;
  readonly label: { readonly vi: string };
} {
  return { code: `LUA_CHON_${number}`, label: { vi: fillText(texts.option, { number }) } };
}

/**
 * The codes for the options of a field that have been given their first label, by their JSON pointers. An option whose
 * code was chosen or follows a label already is left alone, for rules and cases may know it by now.
 *
 * @param at JSON pointer of the field
 * @example codesOfLabels(draft, at) // new Map([[`${at}/options/0`, 'HO_NGHEO']]) for a new one labelled “Hộ nghèo”
 */
export function codesOfLabels(draft: DraftDocument, at: string): ReadonlyMap<string, string> {
  const options = valueAt(draft, `${at}/options`);
  const found = new Map<string, string>();
  if (!isList(options)) return found;
  const taken = options.map((option) => codeOf(option).toLowerCase());
  options.forEach((option, index) => {
    const code = codeOf(option);
    const label = isObject(option) && isObject(option['label']) ? option['label']['vi'] : undefined;
    if (code !== '' && !STOCK.test(code)) return;
    if (typeof label !== 'string' || label.trim() === '' || isStockLabel(label)) return;
    const others = taken.filter((_one, other) => other !== index);
    const own = keyFromLabel(label, others, 'lua_chon');
    taken[index] = own;
    found.set(`${at}/options/${index}`, own.toUpperCase());
  });
  return found;
}

function codeOf(option: unknown): string {
  const { code } = (option ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : '';
}

function isStockLabel(label: string): boolean {
  const number = /\d+/.exec(label)?.[0];
  return number !== undefined && label.trim() === stockOption(Number(number)).label.vi;
}
