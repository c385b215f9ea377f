import { stageTitles, type Case, type Problem, type Procedure } from '../../../engine/index.ts';
import type { MigratedCase, MigrationOutcome, MigrationReason } from '../store/index.ts';

/** How one case came off, or would. */
export interface CaseOutcome {
  readonly outcome: MigrationOutcome;
  readonly reason: MigrationReason | null;
  readonly case: MigratedCase;
}

/**
 * How a case came off that was moved, read from the entry that the move left in its history: so whoever moved it, and
 * however often it is looked at, the same is told.
 *
 * @param from the version that it left
 */
export function movedOutcome(from: Procedure, moved: Case, command: string): CaseOutcome {
  const entry = moved.history.find(({ commandId, event }) => commandId === command && event === 'migrate');
  const clock = moved.clocks.find(({ id, deadline }) => id === deadline);
  const changed = entry?.notes?.find((note) => note.kind === 'clock' && note.deadline === clock?.deadline);
  const dueAfter = clock?.state === 'stopped' ? null : (clock?.dueDate ?? null);
  const dueBefore = changed?.kind === 'clock' ? changed.from : dueAfter;
  const isLate = dueAfter !== dueBefore && clock?.due != null && entry !== undefined && clock.due <= entry.at;
  return {
    outcome: isLate ? 'late' : compared(dueBefore, dueAfter),
    reason: null,
    case: { ...lineOf(from, moved, entry?.from ?? moved.states), dueBefore, dueAfter },
  };
}

/** A case that stays on its version, and why. */
export function stayingOutcome(from: Procedure, current: Case, problem: Problem | undefined): CaseOutcome {
  const { code = 'migration-failed', params = {} } = problem ?? {};
  const due = current.clocks.find(({ id, deadline }) => id === deadline)?.dueDate ?? null;
  return {
    outcome: 'stays',
    reason: {
      code,
      params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value as string])),
    },
    case: { ...lineOf(from, current, current.states), dueBefore: due, dueAfter: due },
  };
}

/** A case that has a due date now and had none, or the other way round, is told as one whose date has changed. */
function compared(before: string | null, after: string | null): MigrationOutcome {
  if (before === after) return 'moved';
  if (before === null) return 'sooner';
  return after !== null && after < before ? 'sooner' : 'later';
}

function lineOf(
  from: Procedure,
  { id, code, reference }: Case,
  states: readonly string[],
): Pick<MigratedCase, 'id' | 'code' | 'stage'> {
  const titles = stageTitles(from, states, false).map(({ vi }) => vi);
  return { id, code: code ?? reference, stage: titles.join('; ') };
}
