import { availableParallelism } from 'node:os';
import type { NewerDocuments } from '../catalogues/newer-documents.ts';
import { knowsOwnKinds } from '../definitions/own-kinds.ts';
import { canHelp } from '../helper-process.ts';
import type { CaseStore, MigrationPass } from '../store/index.ts';
import type { World } from '../world.ts';
import { TrialHelpers, type TrialHelpersSettings } from './trial-helpers.ts';
import type { TriedPage, TrialJob } from './trial-job.ts';
import { tryCases, type Way } from './try-cases.ts';

/** Processes that help with dry runs; what is left out is chosen for the machine. */
export interface TrialHelping extends Pick<TrialHelpersSettings, 'place' | 'begin'> {
  readonly count?: number;
  /** Pages that are tried without them first: small dry runs are over before a helper has begun. */
  readonly alone?: number;
}

export interface TrialWalkParts {
  readonly cases: Pick<CaseStore, 'inFlight'>;
  readonly world: World;
  readonly documents: NewerDocuments;
  readonly publicUrl: string;
  /** Cases of a page. */
  readonly limit: number;
  /** Absent where every dry run keeps to this process. */
  readonly helping?: TrialHelping | undefined;
  /** Told when helpers could not go on, so that this process does. */
  readonly onLost?: ((error: unknown) => void) | undefined;
}

/** A dry run on its way. */
export interface TrialUnderWay extends Pick<TrialJob, 'procedure' | 'plan' | 'order'> {
  readonly way: Way;
  readonly pass: Pick<MigrationPass, 'startedAt' | 'cursor'>;
}

const ALONE = 10;
/** More helpers than this would wait for each other: pages are read one after the other. */
const MOST_HELPERS = 4;
/** After as many losses a dry run is this process's alone. */
const MOST_LOSSES = 3;

/**
 * Tries the cases of dry runs page by page: the first pages of each alone, the others with processes beside this one,
 * where there is a processor for them. Where such a process is lost, whatever was begun is dropped and done again from the
 * page that is asked for. It is to be ended.
 */
export class TrialWalk {
  readonly #parts: TrialWalkParts;
  #helpers: TrialHelpers | null = null;
  #name = '';
  #alone = 0;
  #losses = 0;
  #isEnded = false;

  constructor(parts: TrialWalkParts) {
    this.#parts = parts;
  }

  /** The page at which a dry run is; null where the walk was ended meanwhile. */
  async page(trial: TrialUnderWay): Promise<TriedPage | null> {
    const helpers = await this.#helpersFor(trial);
    if (helpers === null) return this.#isEnded ? null : this.#tryAlone(trial);
    try {
      return await helpers.page(trial.pass.cursor);
    } catch (error) {
      if (this.#isEnded) return null;
      this.#losses += 1;
      this.#alone = 0;
      await this.rest();
      this.#parts.onLost?.(error);
      return this.#tryAlone(trial);
    }
  }

  /** Lets the helpers go, since there is nothing to do. */
  async rest(): Promise<void> {
    const helpers = this.#helpers;
    this.#helpers = null;
    await helpers?.end();
  }

  /** As `rest`, for good: a page that is being tried is dropped. */
  async end(): Promise<void> {
    this.#isEnded = true;
    await this.rest();
  }

  async #tryAlone({ procedure, way, order, pass: { cursor } }: TrialUnderWay): Promise<TriedPage> {
    const { cases, world, publicUrl, limit } = this.#parts;
    this.#alone += 1;
    const { items, next } = await cases.inFlight(procedure, { cursor, limit });
    const { newId } = world;
    return { outcomes: tryCases(way, items, order, { now: world.now(), newId, publicUrl }), next };
  }

  async #helpersFor(trial: TrialUnderWay): Promise<TrialHelpers | null> {
    const { helping, world, limit } = this.#parts;
    const job = this.#jobOf(trial);
    // A newer calendar counts from then on, so that helpers who have the old one are of no use.
    const name = JSON.stringify([job, trial.pass.startedAt]);
    if (name !== this.#name) {
      this.#name = name;
      this.#alone = 0;
      this.#losses = 0;
      await this.rest();
    }
    if (!helping || this.#isEnded) return null;
    const { place, begin, count = helpersHere(), alone = ALONE } = helping;
    if (count === 0 || this.#alone < alone || this.#losses >= MOST_LOSSES) return null;
    const settings = { place, count, limit, now: world.now, ...(begin ? { begin } : {}) };
    return (this.#helpers ??= new TrialHelpers(job, settings));
  }

  #jobOf({ procedure, plan, order, way }: TrialUnderWay): TrialJob {
    const { documents, publicUrl } = this.#parts;
    const { id, version } = documents.calendarDocument;
    const { from, to } = way.passage;
    return {
      ...{ procedure, plan, order, publicUrl, from: from.hash, to: to.hash },
      ...{ documents: documents.places, calendar: { id, version } },
    };
  }
}

/** As many as there are processors: they stand back for whoever waits for an answer. */
function helpersHere(): number {
  const processors = availableParallelism();
  // A kind that the installation has added is known to this process alone.
  return processors === 1 || !canHelp || knowsOwnKinds() ? 0 : Math.min(processors, MOST_HELPERS);
}
