import { releaseStateClocks, startTimers } from '../case/case-clocks.ts';
import { openTasks } from '../case/case-tasks.ts';
import type {
  ActorReference,
  Case,
  FormerDefinition,
  MigrationNote,
  ProcedureReference,
} from '../case/case.ts';
import type { EngineContext } from '../case/context.ts';
import type { Decision, Refused } from '../case/decision.ts';
import { guarded } from '../case/guarded.ts';
import { settleTasks } from '../case/settle.ts';
import { statusOf } from '../case/status-of.ts';
import { addHistory, decide, workOn } from '../case/working-case.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { Problem } from '../problems/problem.ts';
import { formerForms } from './former-forms.ts';
import { formerNames } from './former-names.ts';
import { hindranceOf, unfitnessOf } from './hindrances.ts';
import { moveClocks } from './move-clocks.ts';
import { moveHoldings, type MovedHoldings } from './move-holdings.ts';
import { movePlaces } from './move-places.ts';
import { moveTasks } from './move-tasks.ts';
import type { Passage } from './passage.ts';

/** Who has a case moved, and by which decision. */
export interface MigrationOrder {
  /** Id of the command: the same id again gets the first answer. */
  readonly id: string;
  readonly actor: ActorReference;
  readonly reason: string | null;
  readonly decision: MigrationNote['decision'];
  /** Names of who proposed and who approved it. */
  readonly proposedBy: string;
  readonly approvedBy: string;
}

/** What the rules of each version may look up. */
export interface MigrationContexts {
  readonly from: EngineContext;
  readonly to: EngineContext;
}

/**
 * Moves a case to another version: the case on that version with one entry in its history; or why it stays. Nothing of
 * what it holds is lost, no way into a state is gone again, and time that was used stays used.
 *
 * A case that is on the new version already comes back as it is.
 *
 * @example migrateCase(passageOf(v1, v2, plan), current, order, { from: context1, to: context2 })
 */
export function migrateCase(
  passage: Passage,
  current: Case,
  order: MigrationOrder,
  contexts: MigrationContexts,
): Decision {
  const { from, to } = passage;
  if (current.procedure.hash === to.hash) return { kind: 'accepted', case: current, effects: [] };
  if (current.procedure.hash !== from.hash) {
    throw new Error(`Case ${current.id} runs on ${current.procedure.hash}, not on ${from.hash}`);
  }
  return guarded(() => migrate(passage, current, order, contexts));
}

function migrate(
  passage: Passage,
  current: Case,
  order: MigrationOrder,
  contexts: MigrationContexts,
): Decision {
  const { from, to, plan } = passage;
  const moved = moveHoldings(passage, current, contexts.from);
  const against = hindranceOf(passage, current, moved);
  if (against) return refused(against);
  const places = movePlaces(passage, current);
  if ('code' in places) return refused(places);
  const { id: command, actor, reason } = order;
  const work = workOn(to, { ...current, ...moved.holdings }, { command, actor, reason }, contexts.to);
  work.now.procedure = referenceTo(to);
  work.now.formerly = [...(current.formerly ?? []), former(passage, current, moved, contexts)];
  work.now.snapshot = places.snapshot;
  work.now.states = places.states;
  work.now.status = statusOf(to, work.now.states);
  const fault = plan.unfit === 'move' ? null : unfitnessOf(passage, current, work.now, contexts);
  if (fault) return refused(fault);
  const { decision, proposedBy, approvedBy } = order;
  const kept = Object.keys(moved.kept).length === 0 ? {} : { kept: moved.kept };
  work.noted.push({
    kind: 'migration',
    ...{ from: referenceTo(from), to: referenceTo(to), decision, proposedBy, approvedBy },
    ...kept,
  });
  moveClocks(work, passage, places.goingOn);
  releaseStateClocks(work, places.left);
  moveTasks(work, passage, places.goingOn);
  startTimers(work, places.entered);
  openTasks(work, places.entered);
  addHistory(work, { event: 'migrate', task: null, from: current.states });
  settleTasks(work);
  return decide(work);
}

function former(
  passage: Passage,
  current: Case,
  { homeless, kept }: MovedHoldings,
  { from, to }: MigrationContexts,
): FormerDefinition {
  const forms = formerForms(passage, current, kept, from);
  return {
    ...{ procedure: current.procedure, until: to.now },
    ...formerNames(passage, current),
    dossier: homeless,
    ...(forms.length === 0 ? {} : { forms }),
  };
}

function referenceTo({ definition: { id, version }, hash }: Procedure): ProcedureReference {
  return { id, version, hash };
}

function refused(problem: Problem): Refused {
  return { kind: 'refused', problems: [problem] };
}
