import { setImmediate as nextTurn } from 'node:timers/promises';
import { compileProcedure } from '../../../engine/authoring/index.ts';
import type { Definition, Instant, Json, Procedure } from '../../../engine/index.ts';
import type { CalendarOfProvince } from '../catalogues/calendar-library.ts';
import type { CatalogueLibrary } from '../catalogues/catalogue-library.ts';
import type { DefinitionRecord, DefinitionStore, DefinitionSummary } from '../store/index.ts';
import { surroundingsOf, type Surroundings } from './context-of.ts';
import {
  keptOutlineOf,
  OUTLINE_SHAPE,
  outlineOf,
  type KeptOutline,
  type ProcedureOutline,
} from './procedure-outline.ts';

/** A procedure ready to run, with what its rules may look up. */
export interface RunnableProcedure {
  readonly procedure: Procedure;
  readonly surroundings: Surroundings;
}

/** Sees to it that the named versions of catalogues are in the library, where there are such. */
type LookFor = (named: NonNullable<Definition['catalogues']>) => Promise<void>;

/** As many compiled definitions as are kept; a big agency uses fewer at once. */
const KEPT = 200;

/** The published definitions, compiled when they are first used and kept by hash, last used last. */
export class ProcedureLibrary {
  readonly #store: DefinitionStore;
  readonly #catalogues: CatalogueLibrary;
  readonly #calendar: CalendarOfProvince;
  readonly #lookFor: LookFor;
  readonly #compiled = new Map<string, RunnableProcedure>();
  readonly #outlines = new Map<string, ProcedureOutline>();

  /** @param lookFor brings in catalogues that a definition names and that are not in the library; none when absent */
  constructor(
    store: DefinitionStore,
    catalogues: CatalogueLibrary,
    calendar: CalendarOfProvince,
    lookFor: LookFor = () => Promise.resolve(),
  ) {
    this.#store = store;
    this.#catalogues = catalogues;
    this.#calendar = calendar;
    this.#lookFor = lookFor;
  }

  /** The definition of a hash; null where none was published under it. */
  async find(hash: string): Promise<RunnableProcedure | null> {
    const known = this.#compiled.get(hash);
    if (known) {
      this.#compiled.delete(hash);
      this.#compiled.set(hash, known);
      return known;
    }
    const record = await this.#store.byHash(hash);
    return record && this.#compile(record);
  }

  /** As `find`, for a hash that a case names: one that is gone is a fault of the store. */
  async of(hash: string): Promise<RunnableProcedure> {
    return (await this.find(hash)) ?? unknown(hash);
  }

  /** What lists and rights read of the definition of a hash; it is not compiled for that, and stays known. */
  async outline(hash: string): Promise<ProcedureOutline> {
    return this.#outlines.get(hash) ?? (await this.outlines([hash]))[0] ?? unknown(hash);
  }

  /** As `outline`, of many at once, in their order: what is kept of them in the store comes with one request. */
  async outlines(hashes: readonly string[]): Promise<readonly ProcedureOutline[]> {
    const missing = hashes.filter((hash) => !this.#outlines.has(hash));
    if (missing.length > 0) {
      const kept = await this.#store.outlines(missing, OUTLINE_SHAPE);
      for (const hash of missing) {
        const outline = (kept.get(hash) as unknown as KeptOutline | undefined) ?? (await this.#keep(hash));
        await this.#lookFor(outline.catalogues ?? []);
        this.#outlines.set(hash, outlineOf(outline, this.#catalogues, this.#calendar));
      }
    }
    return hashes.map((hash) => this.#outlines.get(hash) ?? unknown(hash));
  }

  /** Makes the outline of a definition of which none is kept: one of an earlier release, or that was brought in. */
  async #keep(hash: string): Promise<KeptOutline> {
    const record = await this.#store.byHash(hash);
    if (!record) return unknown(hash);
    const outline = keptOutlineOf(record.document as unknown as Definition);
    await this.#store.keepOutline(hash, OUTLINE_SHAPE, outline as unknown as Json);
    // A whole definition was read: others have their turn before the next one.
    await nextTurn();
    return outline;
  }

  /** The version on which new cases of a procedure run; null where there is none. */
  async live(
    id: string,
    now: Instant,
  ): Promise<(RunnableProcedure & { readonly record: DefinitionSummary }) | null> {
    // The list is known until something is published; the document is read once, to be compiled.
    const record = (await this.#store.listLive(now)).find((version) => version.id === id);
    return record === undefined ? null : { ...(await this.of(record.hash)), record };
  }

  async #compile(record: DefinitionRecord): Promise<RunnableProcedure> {
    const definition = record.document as unknown as Definition;
    // A process of a newer release may have published it, with catalogues that came with that release.
    await this.#lookFor(definition.catalogues ?? []);
    const runnable = {
      procedure: compileProcedure(definition, record.hash),
      surroundings: surroundingsOf(definition, this.#catalogues, this.#calendar),
    };
    this.#compiled.set(record.hash, runnable);
    const [oldest] = this.#compiled.keys();
    if (this.#compiled.size > KEPT && oldest !== undefined) this.#compiled.delete(oldest);
    return runnable;
  }
}

function unknown(hash: string): never {
  throw new Error(`no definition has the hash ${hash}`);
}
