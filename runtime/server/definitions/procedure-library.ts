import { setImmediate as nextTurn } from 'node:timers/promises';
import { compileProcedure } from '../../../engine/authoring/index.ts';
import type { Definition, Instant, Procedure } from '../../../engine/index.ts';
import type { CalendarOfProvince } from '../catalogues/calendar-library.ts';
import type { CatalogueLibrary } from '../catalogues/catalogue-library.ts';
import type { DefinitionRecord, DefinitionStore } from '../store/index.ts';
import { surroundingsOf, type Surroundings } from './context-of.ts';
import { outlineOf, type ProcedureOutline } from './procedure-outline.ts';

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
    const found = await this.find(hash);
    if (!found) throw new Error(`no definition has the hash ${hash}`);
    return found;
  }

  /** What lists and rights read of the definition of a hash; it is not compiled for that, and stays known. */
  async outline(hash: string): Promise<ProcedureOutline> {
    const known = this.#outlines.get(hash);
    if (known) return known;
    const record = await this.#store.byHash(hash);
    if (!record) throw new Error(`no definition has the hash ${hash}`);
    const definition = record.document as unknown as Definition;
    await this.#lookFor(definition.catalogues ?? []);
    const outline = outlineOf(definition, this.#catalogues, this.#calendar);
    this.#outlines.set(hash, outline);
    return outline;
  }

  /** Reads the outlines of all live definitions, one in each turn of the event loop, so that nobody waits for them later. */
  async readOutlines(now: Instant, isStopped: () => boolean): Promise<void> {
    for (const { hash } of await this.#store.listLive(now)) {
      if (isStopped()) return;
      await this.outline(hash);
      await nextTurn();
    }
  }

  /** The version on which new cases of a procedure run; null where there is none. */
  async live(
    id: string,
    now: Instant,
  ): Promise<(RunnableProcedure & { readonly record: DefinitionRecord }) | null> {
    const record = await this.#store.live(id, now);
    if (!record) return null;
    return { ...((await this.find(record.hash)) ?? (await this.#compile(record))), record };
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
