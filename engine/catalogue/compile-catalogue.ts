import type { Language, Text } from '../text/text.ts';
import { inLanguage } from '../text/text.ts';
import type { CatalogueDocument, CatalogueEntry } from './catalogue-document.ts';
import { entryAt, isOpenAt } from './entry-at.ts';
import { passes, type EntryFilter } from './entry-filter.ts';
import { createSearch, type SearchOptions } from './search-catalogue.ts';

/** A catalogue ready for look-ups. All dates are `yyyy-mm-dd` in Vietnam. */
export interface Catalogue {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  /** The id of the catalogue in which successors are codes: this one, or the one that replaced it. */
  readonly successorsIn: string;
  /** The number of entries, open and closed. */
  readonly size: number;
  /** Every entry, open and closed, as it reads now, in the order of the list. */
  readonly entries: readonly CatalogueEntry[];
  /** The entry of a code, open or closed, as it reads now or, with a date, as it read on that day. */
  entry(code: string, date?: string): CatalogueEntry | undefined;
  /** The entry of a code or else of an exact name (or alias); with a date, only one that is open on it. */
  find(codeOrName: string, date?: string): CatalogueEntry | undefined;
  /** The open entries of a day, as they read then, in the order of the list. */
  entriesAt(date: string, filter?: EntryFilter): readonly CatalogueEntry[];
  isValidAt(code: string, date: string): boolean;
  /**
   * The codes that stand in place of a closed code, followed to the end of each chain: none when nothing took
   * over. They are codes of the catalogue `successorsIn`.
   */
  successorsOf(code: string): readonly string[];
  /** What a person may mean by a few letters or digits, best first. */
  search(query: string, options?: SearchOptions): readonly CatalogueEntry[];
  /** The name of a code, or the code itself when it is unknown, so that a mistake is seen. */
  name(code: string, language?: Language, date?: string): string;
}

/**
 * Prepares a catalogue for look-ups. The document is expected to have passed `checkCatalogue`.
 *
 * @throws Error when a code stands in the list twice.
 * @example compileCatalogue(units).search('ba dinh', { date: '2026-11-21', limit: 5 })
 */
export function compileCatalogue(document: CatalogueDocument): Catalogue {
  const byCode = indexByCode(document);
  const byParent = groupByParent(document);
  const successorsIn = document.successorsIn ?? document.id;
  // Most catalogues are only read by code; names are indexed when somebody first asks for one.
  let byName: ReadonlyMap<string, readonly CatalogueEntry[]> | undefined;
  let search: ReturnType<typeof createSearch> | undefined;

  const at = (entry: CatalogueEntry, date: string | undefined) =>
    date === undefined ? entry : entryAt(entry, date);

  return {
    id: document.id,
    version: document.version,
    title: document.title,
    successorsIn,
    size: document.entries.length,
    entries: document.entries,

    entry(code, date) {
      const entry = byCode.get(code);
      return entry && at(entry, date);
    },

    find(codeOrName, date) {
      byName ??= indexByName(document);
      const wanted = codeOrName.normalize('NFC').trim();
      const byItsCode = byCode.get(wanted);
      const candidates = [...(byItsCode ? [byItsCode] : []), ...(byName.get(wanted) ?? [])];
      const found = candidates.find((entry) => date === undefined || isOpenAt(entry, date));
      return found && at(found, date);
    },

    entriesAt(date, filter = {}) {
      const listed = filter.parent === undefined ? document.entries : (byParent.get(filter.parent) ?? []);
      const open = listed.filter((entry) => isOpenAt(entry, date)).map((entry) => entryAt(entry, date));
      return filter.attribute === undefined ? open : open.filter((entry) => passes(entry, filter));
    },

    isValidAt(code, date) {
      const entry = byCode.get(code);
      return entry !== undefined && isOpenAt(entry, date);
    },

    successorsOf(code) {
      const direct = byCode.get(code)?.successors ?? [];
      return successorsIn === document.id ? lastSuccessors(code, byCode) : direct;
    },

    search(query, options = {}) {
      search ??= createSearch(document.entries, byCode);
      return search(query, options);
    },

    name(code, language = 'vi', date) {
      const entry = byCode.get(code);
      return entry ? inLanguage(at(entry, date).name, language) : code;
    },
  };
}

function indexByCode(document: CatalogueDocument): ReadonlyMap<string, CatalogueEntry> {
  const byCode = new Map<string, CatalogueEntry>();
  for (const entry of document.entries) {
    if (byCode.has(entry.code))
      throw new Error(`Catalogue ${document.id} lists the code ${entry.code} twice`);
    byCode.set(entry.code, entry);
  }
  return byCode;
}

function groupByParent(document: CatalogueDocument): ReadonlyMap<string | null, readonly CatalogueEntry[]> {
  const groups = new Map<string | null, CatalogueEntry[]>();
  for (const entry of document.entries) addTo(groups, entry.parent ?? null, entry);
  return groups;
}

function indexByName(document: CatalogueDocument): ReadonlyMap<string, readonly CatalogueEntry[]> {
  const groups = new Map<string, CatalogueEntry[]>();
  for (const entry of document.entries) {
    const names = [entry.name.vi, entry.name.en, ...(entry.aliases ?? [])];
    for (const name of new Set(names)) {
      if (name !== undefined) addTo(groups, name.normalize('NFC'), entry);
    }
  }
  return groups;
}

function addTo<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

/** The ends of all chains that start at a code. A ring, which the check refuses, ends where it closes. */
function lastSuccessors(code: string, byCode: ReadonlyMap<string, CatalogueEntry>): readonly string[] {
  const seen = new Set([code]);
  const last = new Set<string>();
  const waiting = [...(byCode.get(code)?.successors ?? [])];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const further = byCode.get(next)?.successors ?? [];
    if (further.length === 0) last.add(next);
    waiting.push(...further);
  }
  return [...last];
}
