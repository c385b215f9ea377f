import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  migrateCase,
  passageOf,
  type MigrationContexts,
  type MigrationOrder,
  type MigrationPlan,
  type Passage,
} from '../../../engine/authoring/index.ts';
import type { Case, EngineContext } from '../../../engine/index.ts';
import type { CaseService } from '../cases/case-service.ts';
import type { ProcedureLibrary, RunnableProcedure } from '../definitions/procedure-library.ts';
import { inParallel } from '../sweeper/index.ts';
import type { Migration, MigrationPass, Store } from '../store/index.ts';
import type { World } from '../world.ts';
import { movedOutcome, stayingOutcome, type CaseOutcome } from './case-outcome.ts';
import { pageOfPass, pagesOf, type PassName } from './passed-cases.ts';
import { withOutcomes } from './tally.ts';

interface WorkerParts {
  readonly store: Pick<Store, 'migrations' | 'cases' | 'accounts'>;
  readonly procedures: ProcedureLibrary;
  readonly cases: CaseService;
  readonly world: World;
  /** Told when a case could not be moved for a fault of ours. */
  readonly onError?: (error: unknown, caseId: string) => void;
}

/** Cases that are looked at between two writes of how far a pass has come. */
const PAGE = 200;
/** Cases that are written beside each other; the store commits them together. */
const WIDTH = 16;

/** Both versions, and the way between them. */
interface Way {
  readonly from: RunnableProcedure;
  readonly to: RunnableProcedure;
  readonly passage: Passage;
}

/**
 * Carries dry runs and moves out, page by page. How far it has come is in the store after each page: whoever goes on,
 * after a crash or beside this process, begins there, and a case that was moved is not moved again.
 */
export class MigrationWorker {
  readonly #parts: WorkerParts;
  #isStopping = false;
  #last: { readonly name: string; readonly way: Way } | null = null;

  constructor(parts: WorkerParts) {
    this.#parts = parts;
  }

  /** Ends with the page that it is at. */
  stop(): void {
    this.#isStopping = true;
  }

  /** Carries out what is under way, until nothing is. */
  async turn(): Promise<void> {
    for (const { id } of await this.#parts.store.migrations.underWay()) {
      let isAhead = true;
      while (isAhead && !this.#isStopping) {
        isAhead = await this.#page(id);
        await nextTurn();
      }
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
    const { items, next } = await store.cases.inFlight(migration.procedure, {
      cursor: pass.cursor,
      limit: PAGE,
    });
    const outcomes = await this.#outcomes(migration, part, way, items);
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

  async #outcomes(
    migration: Migration,
    part: PassName,
    way: Way,
    cases: readonly Case[],
  ): Promise<readonly CaseOutcome[]> {
    const { from, to, id } = migration;
    const order = await this.#order(migration);
    const isOurs = (one: Case): boolean =>
      one.procedure.hash === from.hash ||
      (one.procedure.hash === to.hash && one.history.some(({ commandId }) => commandId === order.id));
    const ours = cases.filter(isOurs);
    if (part === 'trial') {
      const contexts = this.#tryingContexts(way);
      return ours.map((one) => tried(way, one, order, contexts));
    }
    const outcomes = new Map<string, CaseOutcome>();
    await inParallel(ours, WIDTH, async (one) => {
      outcomes.set(one.id, await this.#moved(way, one, order, id));
    });
    return ours.flatMap((one) => outcomes.get(one.id) ?? []);
  }

  /** What the rules of both versions may look up while a page of cases is tried. */
  #tryingContexts({ from, to }: Way): MigrationContexts {
    const { cases } = this.#parts;
    const asked = (runnable: RunnableProcedure): EngineContext => ({
      ...cases.context(runnable, () => 1),
      digest: () => '',
    });
    return { from: asked(from), to: asked(to) };
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
    const passage = passageOf(before.procedure, after.procedure, plan as unknown as MigrationPlan);
    const way = { from: before, to: after, passage };
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

/** How a case would come off; nothing is written, and no number is claimed. */
function tried(
  { from, passage }: Way,
  current: Case,
  order: MigrationOrder,
  contexts: MigrationContexts,
): CaseOutcome {
  const { procedure } = from;
  const decision = migrateCase(passage, current, order, contexts);
  if (decision.kind === 'accepted') return movedOutcome(procedure, decision.case, order.id);
  return stayingOutcome(procedure, current, decision.kind === 'refused' ? decision.problems[0] : undefined);
}

/** Which pass of a migration is under way. */
function partOf({ state, trial }: Migration): PassName | null {
  if (state === 'running') return 'run';
  return trial !== null && trial.endedAt === null ? 'trial' : null;
}
