import { setImmediate as nextTurn } from 'node:timers/promises';
import { migrateCase, type MigrationOrder, type MigrationPlan } from '../../../engine/authoring/index.ts';
import type { Case } from '../../../engine/index.ts';
import type { NewerDocuments } from '../catalogues/newer-documents.ts';
import type { CaseService } from '../cases/case-service.ts';
import type { ProcedureLibrary } from '../definitions/procedure-library.ts';
import { inParallel } from '../sweeper/index.ts';
import type { Migration, MigrationPass, Store } from '../store/index.ts';
import type { World } from '../world.ts';
import { movedOutcome, stayingOutcome, type CaseOutcome } from './case-outcome.ts';
import { pageOfPass, pagesOf, type PassName } from './passed-cases.ts';
import { withOutcomes } from './tally.ts';
import type { TriedPage } from './trial-job.ts';
import { TrialWalk, type TrialHelping } from './trial-walk.ts';
import { isMovedBy, wayBetween, type Way } from './try-cases.ts';

interface WorkerParts {
  readonly store: Pick<Store, 'migrations' | 'cases' | 'accounts'>;
  readonly procedures: ProcedureLibrary;
  readonly cases: CaseService;
  readonly world: World;
  readonly documents: NewerDocuments;
  readonly publicUrl: string;
  /** Processes that help with dry runs; absent where this one does everything. */
  readonly helping?: TrialHelping;
  /** Cases of a page; for tests. */
  readonly page?: number;
  /** Told when processes that helped with a dry run were lost. */
  readonly onLost?: (error: unknown) => void;
  /** Told when a case could not be moved for a fault of ours. */
  readonly onError?: (error: unknown, caseId: string) => void;
}

/** Cases that are looked at between two writes of how far a pass has come. */
const PAGE = 200;
/** Cases that are written beside each other; the store commits them together. */
const WIDTH = 16;

/**
 * Carries dry runs and moves out, page by page. How far it has come is in the store after each page: whoever goes on,
 * after a crash or beside this process, begins there, and a case that was moved is not moved again.
 */
export class MigrationWorker {
  readonly #parts: WorkerParts;
  readonly #limit: number;
  readonly #trials: TrialWalk;
  #isStopping = false;
  #last: { readonly name: string; readonly way: Way } | null = null;

  constructor(parts: WorkerParts) {
    this.#parts = parts;
    this.#limit = parts.page ?? PAGE;
    this.#trials = new TrialWalk({ ...parts, cases: parts.store.cases, limit: this.#limit });
  }

  /** Ends with the page that it is at; one of a dry run that others are at is dropped. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    await this.#trials.end();
  }

  /** Carries out what is under way, until nothing is. */
  async turn(): Promise<void> {
    try {
      for (const { id } of await this.#parts.store.migrations.underWay()) {
        let isAhead = true;
        while (isAhead && !this.#isStopping) {
          isAhead = await this.#page(id);
          await nextTurn();
        }
      }
    } finally {
      await this.#trials.rest();
    }
  }

  /** One page of a migration; false where nothing of it is under way any more. */
  async #page(id: string): Promise<boolean> {
    const { store, world } = this.#parts;
    const migration = await store.migrations.get(id);
    if (migration === null) return false;
    const part = partOf(migration);
    const pass = part && migration[part];
    if (!part || !pass) return false;
    const way = await this.#way(migration);
    const order = await this.#order(migration);
    const { procedure, plan } = migration;
    const walked =
      part === 'trial'
        ? await this.#trials.page({ procedure, plan, order, way, pass })
        : await this.#movedPage(migration, pass, way, order);
    if (walked === null) return false;
    const { outcomes, next } = walked;
    const page = pageOfPass(pagesOf(id, part, pass), pass, outcomes);
    // Before the note of how far it has come: a page that is walked twice is written over with the same.
    if (page !== null) await store.migrations.putPage(page);
    const endedAt = next === null ? world.now() : null;
    const after: MigrationPass = {
      ...pass,
      ...withOutcomes(pass, outcomes),
      cursor: next ?? pass.cursor,
      endedAt,
    };
    // Somebody who was first, or has stopped it, is heard at the next look.
    await store.migrations.replace(
      {
        ...migration,
        revision: migration.revision + 1,
        [part]: after,
        ...(part === 'run' && endedAt !== null ? { state: 'done' } : {}),
      },
      migration.revision,
    );
    return true;
  }

  async #movedPage(
    { id, procedure }: Migration,
    { cursor }: MigrationPass,
    way: Way,
    order: MigrationOrder,
  ): Promise<TriedPage> {
    const page = { cursor, limit: this.#limit };
    const { items, next } = await this.#parts.store.cases.inFlight(procedure, page);
    const ours = items.filter((one) => isMovedBy(way, order, one));
    const outcomes = new Map<string, CaseOutcome>();
    await inParallel(ours, WIDTH, async (one) => {
      outcomes.set(one.id, await this.#moved(way, one, order, id));
    });
    return { outcomes: ours.flatMap((one) => outcomes.get(one.id) ?? []), next };
  }

  async #moved(
    { from, to, passage }: Way,
    current: Case,
    order: MigrationOrder,
    id: string,
  ): Promise<CaseOutcome> {
    const { cases, onError } = this.#parts;
    try {
      const outcome = await cases.migrate(current.id, order.id, { from, to }, (now, contexts) =>
        migrateCase(passage, now, order, contexts),
      );
      if (outcome.kind === 'done') return movedOutcome(from.procedure, outcome.case, order.id);
      const problem = outcome.kind === 'refused' ? outcome.problems[0] : undefined;
      return stayingOutcome(from.procedure, current, problem);
    } catch (error) {
      onError?.(error, `${current.id} (${id})`);
      return stayingOutcome(from.procedure, current, undefined);
    }
  }

  /** The way is the same from page to page, and dear to make. */
  async #way({ from, to, plan }: Migration): Promise<Way> {
    const { procedures } = this.#parts;
    const name = JSON.stringify([from.hash, to.hash, plan]);
    if (this.#last?.name === name) return this.#last.way;
    const [before, after] = [await procedures.of(from.hash), await procedures.of(to.hash)];
    const way = wayBetween(before, after, plan as unknown as MigrationPlan);
    this.#last = { name, way };
    return way;
  }

  async #order({ id, proposal, approval, createdAt }: Migration): Promise<MigrationOrder> {
    const { accounts } = this.#parts.store;
    const nameOf = async (account: string | undefined): Promise<string> =>
      account === undefined ? '' : ((await accounts.get(account))?.name ?? account);
    return {
      id: `migration:${id}`,
      actor: { account: null, name: 'Hệ thống', role: null, unit: null },
      reason: proposal === null || proposal.reason === '' ? null : proposal.reason,
      decision: proposal?.decision ?? { number: '', date: createdAt.slice(0, 10) },
      proposedBy: await nameOf(proposal?.by),
      approvedBy: await nameOf(approval?.by),
    };
  }
}

/** Which pass of a migration is under way. */
function partOf({ state, trial }: Migration): PassName | null {
  if (state === 'running') return 'run';
  return trial !== null && trial.endedAt === null ? 'trial' : null;
}
