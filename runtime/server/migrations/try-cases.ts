import {
  migrateCase,
  passageOf,
  type MigrationContexts,
  type MigrationOrder,
  type MigrationPlan,
  type Passage,
} from '../../../engine/authoring/index.ts';
import type { Case, EngineContext, Instant } from '../../../engine/index.ts';
import { contextOf } from '../definitions/context-of.ts';
import type { RunnableProcedure } from '../definitions/procedure-library.ts';
import { movedOutcome, stayingOutcome, type CaseOutcome } from './case-outcome.ts';

/** Both versions, and the way between them. */
export interface Way {
  readonly from: RunnableProcedure;
  readonly to: RunnableProcedure;
  readonly passage: Passage;
}

/** The way between two versions by a plan; it is dear to make. */
export function wayBetween(from: RunnableProcedure, to: RunnableProcedure, plan: MigrationPlan): Way {
  return { from, to, passage: passageOf(from.procedure, to.procedure, plan) };
}

/** Whether a case is one that a move is about: on the version that it leaves, or moved by it already. */
export function isMovedBy({ passage: { from, to } }: Way, { id }: MigrationOrder, one: Case): boolean {
  const { hash } = one.procedure;
  return hash === from.hash || (hash === to.hash && one.history.some(({ commandId }) => commandId === id));
}

/** What is handed in where cases are tried. */
export interface TrialWorld {
  readonly now: Instant;
  readonly newId: () => string;
  readonly publicUrl: string;
}

/**
 * How those of some cases would come off that a move is about, all of them at one moment. Nothing is written, and no number
 * is claimed.
 */
export function tryCases(
  way: Way,
  cases: readonly Case[],
  order: MigrationOrder,
  world: TrialWorld,
): readonly CaseOutcome[] {
  const { procedure } = way.from;
  const asked = ({ surroundings }: RunnableProcedure): EngineContext => ({
    ...contextOf(surroundings, world, () => 1),
    // Nobody keeps the history that a trial writes.
    digest: () => '',
  });
  const contexts: MigrationContexts = { from: asked(way.from), to: asked(way.to) };
  return cases
    .filter((one) => isMovedBy(way, order, one))
    .map((one) => {
      const decision = migrateCase(way.passage, one, order, contexts);
      if (decision.kind === 'accepted') return movedOutcome(procedure, decision.case, order.id);
      return stayingOutcome(procedure, one, decision.kind === 'refused' ? decision.problems[0] : undefined);
    });
}
