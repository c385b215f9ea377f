import type { CalendarDate, ContextValue, Value } from '../../engine/index.ts';
import type { CatalogueHit } from '../api/index.ts';
import type { Client } from './client.ts';

/** Most codes that are asked for at once; the server reads as many characters as 100 codes of ten need. */
const AT_ONCE = 100;

/**
 * The entries of large catalogues that a page has met. A rule that asks for another one gets null, and the entry is
 * fetched: `onLearned` tells when there is something to work out anew. What could not be fetched is asked for again
 * by the next rule that wants it.
 */
export class EntryBook {
  readonly #client: Pick<Client, 'catalogue'>;
  readonly #hash: string;
  readonly #day: CalendarDate;
  readonly #onLearned: () => void;
  readonly #known = new Map<string, ContextValue | null>();
  readonly #asked = new Set<string>();
  /** Codes wanted since the last request, by catalogue. */
  #wanted = new Map<string, Set<string>>();

  /**
   * @param hash definition whose pinned catalogues are read
   * @param day day as of which entries read: that of submission, today before it
   */
  constructor(client: Pick<Client, 'catalogue'>, hash: string, day: CalendarDate, onLearned: () => void) {
    this.#client = client;
    this.#hash = hash;
    this.#day = day;
    this.#onLearned = onLearned;
  }

  /** An entry as expressions see it; null while it is not known, and where there is none. */
  entry(catalogue: string, code: string): Value {
    const key = keyOf(catalogue, code);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    // A comma would divide the code in the request; no catalogue has one.
    if (code !== '' && !/[\s,]/.test(code) && !this.#asked.has(key)) this.#want(catalogue, code, key);
    return null;
  }

  #learn(catalogue: string, hits: readonly CatalogueHit[]): void {
    for (const { code, name, parent, attributes } of hits) {
      const entry = { ...attributes, code, label: name.vi, parent } as ContextValue;
      this.#known.set(keyOf(catalogue, code), entry);
    }
  }

  #want(catalogue: string, code: string, key: string): void {
    this.#asked.add(key);
    // What one working-out of the form misses goes into one request for each catalogue.
    if (this.#wanted.size === 0) queueMicrotask(() => void this.#fetchAll());
    this.#wanted.set(catalogue, (this.#wanted.get(catalogue) ?? new Set()).add(code));
  }

  async #fetchAll(): Promise<void> {
    const wanted = this.#wanted;
    this.#wanted = new Map();
    const requests = [...wanted].flatMap(([catalogue, codes]) =>
      partsOf([...codes]).map((part) => this.#fetch(catalogue, part)),
    );
    if ((await Promise.all(requests)).includes(true)) this.#onLearned();
  }

  /** Whether something was learned. */
  async #fetch(catalogue: string, codes: readonly string[]): Promise<boolean> {
    try {
      const { entries } = await this.#client.catalogue(catalogue, {
        code: codes.join(','),
        hash: this.#hash,
        date: this.#day,
      });
      for (const code of codes) this.#known.set(keyOf(catalogue, code), null);
      this.#learn(catalogue, entries);
      return entries.length > 0;
    } catch {
      for (const code of codes) this.#asked.delete(keyOf(catalogue, code));
      return false;
    }
  }
}

function keyOf(catalogue: string, code: string): string {
  return `${catalogue}\n${code}`;
}

function partsOf(codes: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (let from = 0; from < codes.length; from += AT_ONCE) parts.push(codes.slice(from, from + AT_ONCE));
  return parts;
}
