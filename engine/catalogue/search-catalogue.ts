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
  codeOfLettersStarts: 8,
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
  /** 0 when the marks that were typed are those of the name, 1 otherwise. */
  readonly otherMarks: 0 | 1;
}

/** A query made ready: what it reads without marks, as a code, as a phrase and as separate words. */
interface Query {
  readonly typed: string;
  readonly code: string;
  readonly phrase: string;
  /** Every word with a space before it; all but the last, which may still grow, with one behind it as well. */
  readonly words: readonly string[];
}

/**
 * A search over entries by folded words. Names begin to match at the start of a word, so `dinh` finds Ba Đình and
 * `inh` does not; a word may also come from the name of an entry above, so `duy tan da nang` is understood.
 * Marks that are typed decide between names that are the same without them. An empty query lists entries in
 * their order.
 */
export function createSearch(
  entries: readonly CatalogueEntry[],
  byCode: ReadonlyMap<string, CatalogueEntry>,
): (query: string, options: SearchOptions) => readonly CatalogueEntry[] {
  const index = indexEntries(entries, byCode);

  return (text, { date, limit = 20, ...filter }) => {
    const query = queryOf(text);
    const everything = query.code === '';
    const found: Found[] = [];
    for (const item of index) {
      const how = everything ? rank.sameCode : rankOf(item, query);
      if (how === undefined || (date !== undefined && !isOpenAt(item.entry, date))) continue;
      const entry = date === undefined ? item.entry : entryAt(item.entry, date);
      if (!passes(entry, filter)) continue;
      found.push({ item, entry, rank: how, otherMarks: hasMarksOf(entry, query) ? 0 : 1 });
    }
    if (!everything) found.sort(byFit);
    return found.slice(0, limit).map(({ entry }) => entry);
  };
}

function queryOf(text: string): Query {
  const words = foldedWords(text);
  return {
    typed: text.normalize('NFC').trim().toLowerCase(),
    code: foldText(text.trim()),
    phrase: words.length === 0 ? '' : ` ${words.join(' ')}`,
    words: words.map((word, position) => (position < words.length - 1 ? ` ${word} ` : ` ${word}`)),
  };
}

function rankOf(item: Indexed, { code, phrase, words }: Query): number | undefined {
  if (item.code === code) return rank.sameCode;
  const codeStarts = item.code.startsWith(code);
  // Letters are the start of a name before they are the start of a code.
  if (codeStarts && /\d/.test(code)) return rank.codeStarts;
  if (phrase !== '') {
    if (item.names.includes(phrase)) {
      if (item.names.includes(`|${phrase} |`)) return rank.sameName;
      if (item.names.includes(`|${phrase}`)) return rank.nameStarts;
      return item.names.includes(`${phrase} |`) ? rank.nameEnds : rank.nameHolds;
    }
    const missing = words.filter((word) => !item.names.includes(word));
    if (missing.length === 0) return rank.everyWord;
    const restIsAbove = missing.length < words.length && missing.every((word) => item.above.includes(word));
    if (restIsAbove) return rank.everyWordWithParents;
  }
  return codeStarts ? rank.codeOfLettersStarts : undefined;
}

function hasMarksOf(entry: CatalogueEntry, { typed, code }: Query): boolean {
  return typed !== code && entry.name.vi.toLowerCase().includes(typed);
}

/** Better ranks first, then the marks as typed, then shorter names, then the order of the list. */
function byFit(a: Found, b: Found): number {
  const byNames = a.rank === rank.codeStarts ? 0 : a.item.names.length - b.item.names.length;
  return a.rank - b.rank || a.otherMarks - b.otherMarks || byNames || a.item.position - b.item.position;
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
