import {
  wakeAt,
  type Accepted,
  type Case,
  type EngineContext,
  type Procedure,
  type TaskDue,
} from '../../../engine/index.ts';
import type { AnsweredCommand, CaseWrite, Claim, NumberPlace } from '../store/index.ts';

/** Everything that is stored with an accepted command, in one write. `before` is null for a new case. */
export function caseWrite(
  procedure: Procedure,
  before: Case | null,
  { case: next, effects }: Accepted,
  command: AnsweredCommand,
  claims: readonly Claim[],
  calendar: EngineContext['calendar'],
): CaseWrite {
  return {
    case: next,
    listing: { procedureTitle: procedure.definition.title, due: dueOf(next) },
    wakeAt: wakeAt(procedure, next, calendar),
    effects,
    command,
    claims: claims.filter((claim) => holds(next, claim)),
    released: givenBack(before, next),
  };
}

/** Numbers that a case held before a write and not after it. */
export function givenBack(before: Case | null, next: Case): readonly NumberPlace[] {
  return (before?.numbers ?? []).filter((number) => !holds(next, number));
}

/** Whether the case has taken the number. */
export function holds(current: Case, { scope, value }: Pick<Claim, 'scope' | 'value'>): boolean {
  return current.numbers.some((number) => number.scope === scope && number.value === value);
}

/** When the case as a whole is due: the clock that the workflow started first and that runs now. */
function dueOf(current: Case): TaskDue | null {
  // The clocks of the workflow bear the name of their deadline; the timers of states do not.
  const clock = current.clocks.find(({ id, deadline }) => id === deadline);
  if (!clock || clock.dueDate === null || clock.due === null) return null;
  return { deadline: clock.deadline, date: clock.dueDate, at: clock.due };
}
