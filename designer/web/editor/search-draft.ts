import { foldedWords, foldText } from '../../../engine/index.ts';
import { keysOf } from '../../../engine/authoring/index.ts';

/** Something of a draft that can be found by its label, key or code. */
export interface SearchEntry {
  /** JSON pointer. */
  readonly at: string;
  readonly label: string;
  /** Its key or code; empty where it has none. */
  readonly key: string;
  /** Where it is, in the words of what is around it. */
  readonly within: string;
}

/** Members by which things are named. */
const NAMES = ['title', 'label'];
const CODES = ['key', 'code', 'number', 'status'];

/** Everything of a draft that has a name, in the order of the document. */
export function searchEntries(document: unknown): SearchEntry[] {
  const entries: SearchEntry[] = [];
  const walk = (node: unknown, at: string, around: readonly string[]): void => {
    if (typeof node !== 'object' || node === null) return;
    const record = node as Readonly<Record<string, unknown>>;
    const label = labelOf(record);
    const key = keyOf(record, at);
    // What a state or event says of itself in `meta` is told of the state or event.
    const isNamed =
      at !== '' &&
      !at.endsWith('/meta') &&
      (label !== '' || CODES.some((name) => typeof record[name] === 'string'));
    if (isNamed) entries.push({ at, label: label || key, key, within: around.join(' › ') });
    const inside = isNamed && label !== '' ? [...around, label] : around;
    for (const [name, child] of Object.entries(record))
      walk(child, `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, inside);
  };
  walk(document, '', []);
  return entries;
}

/**
 * The entries that fit a search, best first: those whose key is what was typed, then those whose label has the
 * words. Marks over letters do not matter.
 */
export function findEntries(entries: readonly SearchEntry[], text: string): SearchEntry[] {
  const typed = foldText(text.trim());
  const words = foldedWords(text);
  if (typed === '') return [];
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry, typed, words) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ entry }) => entry);
}

/** Where a place is, by the names of what is around it. @example namesOnTheWay(draft, '/roles/a') // 'Cán bộ' */
export function namesOnTheWay(document: unknown, at: string): string {
  const keys = keysOf(at);
  const names = keys.map((key, index) => {
    const node = keys
      .slice(0, index + 1)
      .reduce<unknown>(
        (inner, one) => (inner as Readonly<Record<string, unknown>> | null | undefined)?.[one],
        document,
      );
    const label = typeof node === 'object' && node !== null ? labelOf({ ...node }) : '';
    return label === '' && index === keys.length - 1 ? key : label;
  });
  return names.filter((name) => name !== '').join(' › ');
}

function rankOf({ label, key }: SearchEntry, typed: string, words: readonly string[]): number | null {
  const [ownKey, ownLabel] = [foldText(key), foldText(label)];
  if (ownKey === typed || ownLabel === typed) return 0;
  if (ownKey.startsWith(typed) || ownLabel.startsWith(typed)) return 1;
  if (ownKey.includes(typed)) return 2;
  return words.length > 0 && words.every((word) => ownLabel.includes(word)) ? 3 : null;
}

function labelOf(record: Readonly<Record<string, unknown>>): string {
  for (const holder of [record, record['meta']]) {
    if (typeof holder !== 'object' || holder === null) continue;
    for (const name of NAMES) {
      const text = (holder as Readonly<Record<string, unknown>>)[name];
      const vietnamese = (text as { readonly vi?: unknown } | null | undefined)?.vi;
      if (typeof vietnamese === 'string') return vietnamese.split('\n')[0] ?? '';
    }
  }
  return typeof record['document'] === 'string' ? record['document'] : '';
}

/** Its own key or code, else the name under which it stands. */
function keyOf(record: Readonly<Record<string, unknown>>, at: string): string {
  for (const name of CODES) if (typeof record[name] === 'string') return record[name];
  const last = keysOf(at).at(-1) ?? '';
  return /^\d+$/.test(last) ? '' : last;
}
