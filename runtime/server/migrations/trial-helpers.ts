import { fork, type ChildProcess } from 'node:child_process';
import type { Instant } from '../../../engine/index.ts';
import { HelperProcess } from '../helper-process.ts';
import { programFile } from '../program-file.ts';
import type { StorePlace } from '../store/index.ts';
import type { TriedPage, TrialJob, TrialQuestion } from './trial-job.ts';

/** The program of a helper, built as this one is. */
export const trialProgram = programFile('runtime/server/migrations/trial-helper.ts');

/** What helpers of a dry run work with. */
export interface TrialHelpersSettings {
  readonly place: StorePlace;
  readonly count: number;
  /** Cases of a page. */
  readonly limit: number;
  readonly now: () => Instant;
  /** Begins a process that speaks as `trial-helper.ts` does; for tests. */
  readonly begin?: () => ChildProcess;
}

/** A page that somebody works on. */
interface PageUnderWay {
  readonly cursor: string | null;
  /** Where the next page begins; undefined until it was read. */
  next: string | null | undefined;
  readonly tried: Promise<TriedPage>;
}

/** Pages that are under way for each helper: one that it works on, and one that it finds then. */
const AHEAD = 2;

/**
 * Processes that try the pages of one dry run beside each other, in the order in which one process would. A page begins
 * where the one before it was found to end, so that every case is in one page, whatever is changed meanwhile. They are to
 * be ended, and are of no use any more once they have failed.
 */
export class TrialHelpers {
  readonly #settings: TrialHelpersSettings;
  /** Whoever was given a page longest ago is the first. */
  readonly #helpers: HelperProcess<TrialQuestion, TriedPage>[];
  #pages: PageUnderWay[] = [];

  constructor(job: TrialJob, settings: TrialHelpersSettings) {
    this.#settings = settings;
    const { place, count, begin = () => fork(trialProgram) } = settings;
    this.#helpers = Array.from({ length: count }, () => new HelperProcess(begin(), { ...job, ...place }));
  }

  /** The page that begins at a cursor. Rejects where a helper has died, who had it or a page before it. */
  async page(cursor: string | null): Promise<TriedPage> {
    // Somebody else may have gone on meanwhile: what was begun for another place is of no use then.
    if (this.#pages[0]?.cursor !== cursor) this.#pages = [];
    const first = this.#pages[0] ?? this.#begin(cursor);
    const tried = await first.tried;
    this.#pages.shift();
    this.#goOn();
    return tried;
  }

  async end(): Promise<void> {
    await Promise.all(this.#helpers.map((helper) => helper.end()));
  }

  #begin(cursor: string | null): PageUnderWay {
    const { limit, now } = this.#settings;
    const helper = this.#leastBusy();
    const read = helper.ask({ kind: 'read', page: { cursor, limit } });
    const tried = Promise.all([read, helper.ask({ kind: 'try', now: now() })]).then(
      ([{ next }, { outcomes }]) => ({ outcomes, next }),
    );
    const page: PageUnderWay = { cursor, next: undefined, tried };
    // Its failure is told to whoever waits for the page; until then it is no surprise to the process.
    tried.catch(() => undefined);
    read.then(
      ({ next }) => {
        page.next = next;
        this.#goOn();
      },
      () => undefined,
    );
    this.#pages.push(page);
    return page;
  }

  /** Begins as many more pages as there are hands. */
  #goOn(): void {
    const last = this.#pages.at(-1);
    const isFull = this.#pages.length >= this.#helpers.length * AHEAD;
    if (!isFull && typeof last?.next === 'string') this.#begin(last.next);
  }

  #leastBusy(): HelperProcess<TrialQuestion, TriedPage> {
    const least = Math.min(...this.#helpers.map(({ load }) => load));
    const place = this.#helpers.findIndex(({ load }) => load === least);
    const [helper] = this.#helpers.splice(place, 1);
    if (!helper) throw new Error('there is no helper that could try');
    this.#helpers.push(helper);
    return helper;
  }
}
