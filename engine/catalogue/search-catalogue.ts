import { foldedWords, foldText } from '../text/fold.ts';
import type { CatalogueEntry } from './catalogue-document.ts';
import { entryAt, isOpenAt } from './entry-at.ts';
import { passes, type EntryFilter } from './entry-filter.ts';

export interface SearchOptions extends EntryFilter {
  /** Only entries that are open on this day, as they read then; all of them, closed ones too, when absent. */
  readonly date?: string;
  /** The longest list that is wanted; 20 when absent. */
  readonly limit?: number;
}

/** How well an entry answers a query; smaller is better. */
const rank = {
  sameCode: 0,
  sameName: 1,
  codeStarts: 2,
  nameStarts: 3,
  nameEnds: 4,
  nameHolds: 5,
  everyWord: 6,
  everyWordWithParents: 7,
} as const;

interface Indexed {
  readonly entry: CatalogueEntry;
  readonly code: string;
  /** Every name in folded words with a bar on both sides: `| phuong ba dinh | ba dinh ward |`. */
  readonly names: string;
  /** The names of the entries above, in the same way. */
  readonly above: string;
  readonly position: number;
}

interface Found {
  readonly item: Indexed;
  readonly entry: CatalogueEntry;
  readonly rank: number;
}

/**
 * A search over entries by folded words. Names begin to match at the start of a word, so `dinh` finds Ba Đình and
 * `inh` does not; a word may also come from the name of an entry above, so `duy tan da nang` is understood.
 * An empty query lists entries in their order.
 */
export function createSearch(
  entries: readonly CatalogueEntry[],
  byCode: ReadonlyMap<string, CatalogueEntry>,
): (query: string, options: SearchOptions) => readonly CatalogueEntry[] {
  const index = indexEntries(entries, byCode);

  return (query, { date, limit = 20, ...filter }) => {
    const words = foldedWords(query);
    const code = foldText(query.trim());
    const found: Found[] = [];
    for (const item of index) {
      const how = code === '' ? rank.sameCode : rankOf(item, code, words);
      if (how === undefined || (date !== undefined && !isOpenAt(item.entry, date))) continue;
      const entry = date === undefined ? item.entry : entryAt(item.entry, date);
      if (passes(entry, filter)) found.push({ item, entry, rank: how });
    }
    if (code !== '') {
      found.sort(
        (a, b) =>
          a.rank - b.rank || a.item.names.length - b.item.names.length || a.item.position - b.item.position,
      );
    }
    return found.slice(0, limit).map(({ entry }) => entry);
  };
}

function rankOf(item: Indexed, code: string, words: readonly string[]): number | undefined {
  if (item.code === code) return rank.sameCode;
  if (item.code.startsWith(code)) return rank.codeStarts;
  if (words.length === 0) return undefined;
  const phrase = ` ${words.join(' ')}`;
  const at = item.names.indexOf(phrase);
  if (at >= 0) {
    if (item.names.includes(`|${phrase} |`)) return rank.sameName;
    if (item.names.includes(`|${phrase}`)) return rank.nameStarts;
    return item.names.includes(`${phrase} |`) ? rank.nameEnds : rank.nameHolds;
  }
  const missing = words.filter((word) => !item.names.includes(` ${word}`));
  if (missing.length === 0) return rank.everyWord;
  const restIsAbove =
    missing.length < words.length && missing.every((word) => item.above.includes(` ${word}`));
  return restIsAbove ? rank.everyWordWithParents : undefined;
}

function indexEntries(
  entries: readonly CatalogueEntry[],
  byCode: ReadonlyMap<string, CatalogueEntry>,
): readonly Indexed[] {
  const namesOf = new Map<string, string>();
  for (const entry of entries) namesOf.set(entry.code, foldedNames(entry));
  return entries.map((entry, position) => ({
    entry,
    code: foldText(entry.code),
    names: namesOf.get(entry.code) ?? '',
    above: foldedAbove(entry, byCode, namesOf),
    position,
  }));
}

function foldedNames(entry: CatalogueEntry): string {
  const former = entry.formerly?.map(({ name }) => name) ?? [];
  const texts = [entry.name, ...former].flatMap(({ vi, en }) => (en === undefined ? [vi] : [vi, en]));
  const names = new Set([...texts, ...(entry.aliases ?? [])].map((name) => foldedWords(name).join(' ')));
  return `| ${[...names].join(' | ')} |`;
}

function foldedAbove(
  entry: CatalogueEntry,
  byCode: ReadonlyMap<string, CatalogueEntry>,
  namesOf: ReadonlyMap<string, string>,
): string {
  const seen = new Set([entry.code]);
  let above = '';
  for (let code = entry.parent; code !== undefined && !seen.has(code); code = byCode.get(code)?.parent) {
    seen.add(code);
    above += namesOf.get(code) ?? '';
  }
  return above;
}
