import type { Procedure } from '../procedure/procedure.ts';
import type { ActorReference, Case } from './case.ts';
import type { Actor } from './command.ts';
import { applicantRole, grantsIn, isApplicant } from './rights.ts';
import type { AbsentPerson, Task, TaskAssignee } from './task.ts';
import type { WorkingCase } from './working-case.ts';

/** In which role of which unit a person acts, and for whom where they stand in for somebody. */
export interface Standing {
  readonly role: string;
  /** Null for the applicant, who acts for no unit. */
  readonly unit: string | null;
  readonly for: AbsentPerson | null;
}

/**
 * How a person may do an open task, null where they may not: role and unit must fit, and no four-eyes rule may keep
 * from it the person or the one they stand in for. Of several ways the one of whoever has taken the task comes first,
 * then the person's own.
 */
export function taskStanding(procedure: Procedure, current: Case, task: Task, actor: Actor): Standing | null {
  const { role, unit } = task;
  if (role === applicantRole) {
    return isApplicant(current, actor.account) ? { role, unit, for: null } : null;
  }
  const excluded = excludedFrom(procedure, current, task);
  const ways = grantsIn(role, unit, current, actor).filter(
    ({ for: absent }) => !excluded.has(actor.account) && !(absent && excluded.has(absent.account)),
  );
  const taken = task.assignee?.account;
  const way = ways.find(({ for: absent }) => (absent?.account ?? actor.account) === taken) ?? ways[0];
  return way ? { role, unit, for: way.for ?? null } : null;
}

/** Whether a person may do an open task. */
export function mayDoTask(procedure: Procedure, current: Case, task: Task, actor: Actor): boolean {
  return taskStanding(procedure, current, task, actor) !== null;
}

/** How a person holds one of the roles in the competent unit, null where they hold none. */
export function roleStanding(roles: readonly string[], current: Case, actor: Actor): Standing | null {
  return roleStandingIn(roles, [current.competentUnit], current, actor);
}

/** How a person holds the first of the roles that they hold in one of the units, null where they hold none. */
export function roleStandingIn(
  roles: readonly string[],
  units: readonly string[],
  current: Case,
  actor: Actor,
): Standing | null {
  for (const role of roles) {
    if (role === applicantRole && isApplicant(current, actor.account)) return { role, unit: null, for: null };
    for (const unit of units) {
      const [grant] = grantsIn(role, unit, current, actor);
      if (grant) return { role, unit, for: grant.for ?? null };
    }
  }
  return null;
}

/** Whether somebody else has taken a task: not the person, nor the one for whom they would do it. */
export function takenByOther({ assignee }: Task, { account }: Actor, standing: Standing): boolean {
  if (assignee === null) return false;
  return (
    ![assignee.account, assignee.for?.account].includes(account) && assignee.account !== standing.for?.account
  );
}

/** How a person oversees a task: a role of the definition's `supervisors`, held in the task's unit. */
export function supervision(
  { definition }: Procedure,
  current: Case,
  { role, unit }: Task,
  actor: Actor,
): Standing | null {
  if (role === applicantRole) return null;
  return roleStandingIn(definition.supervisors ?? [], [unit], current, actor);
}

/** Whether a person may give an open task to a colleague: whoever oversees it, or has taken it. */
export function mayAssign(procedure: Procedure, current: Case, task: Task, actor: Actor): boolean {
  return task.closed === null && assigning(procedure, current, task, actor) !== null;
}

/** How a person may give a task to a colleague, null where they may not. */
export function assigning(procedure: Procedure, current: Case, task: Task, actor: Actor): Standing | null {
  if (task.role === applicantRole) return null;
  const standing = taskStanding(procedure, current, task, actor);
  if (standing && task.assignee !== null && !takenByOther(task, actor, standing)) return standing;
  return supervision(procedure, current, task, actor);
}

/** The person of a command as history and papers name them. */
export function actorIn({ role, unit, for: absent }: Standing, actor: Actor): ActorReference {
  return { account: actor.account, name: actor.name, role, unit, ...(absent && { for: absent }) };
}

/** The person of a command as tasks name them. */
export function personIn({ for: absent }: Standing, { account, name }: Actor): TaskAssignee {
  return { account, name, ...(absent && { for: absent }) };
}

/** Gives back to all what people have taken and, by what was done since, may no longer do. */
export function freeExcluded({ procedure, now }: Pick<WorkingCase, 'procedure' | 'now'>): void {
  now.tasks = now.tasks.map((task) => {
    if (task.closed !== null || task.assignee === null) return task;
    const excluded = excludedFrom(procedure, now, task);
    const { account, for: absent } = task.assignee;
    return excluded.has(account) || (absent && excluded.has(absent.account))
      ? { ...task, assignee: null }
      : task;
  });
}

/** Accounts that may not do a task, since they have done one that it excludes, or that excludes it. */
function excludedFrom(procedure: Procedure, current: Pick<Case, 'tasks'>, task: Task): ReadonlySet<string> {
  return new Set(
    excludingTasks(procedure, current, task).flatMap(({ closed }) =>
      closed?.by ? [closed.by.account, closed.by.for?.account ?? []].flat() : [],
    ),
  );
}

/**
 * The tasks that keep whoever has done them from doing another one: of two such tasks no order lets one person do
 * both. What was done for somebody counts as done by both. A task that excludes itself has another person for each of
 * its items (one vote for each member of a council); a later round begins anew.
 */
export function excludingTasks(
  procedure: Procedure,
  { tasks }: Pick<Case, 'tasks'>,
  task: Task,
): readonly Task[] {
  const excludes = ({ state, key }: Task): readonly string[] =>
    // A task that was done under an earlier version need not be one of this one.
    procedure.tasks(state).find((one) => one.key === key)?.exclude ?? [];
  const own = excludes(task);
  return tasks.filter((other) =>
    other.key === task.key
      ? own.includes(task.key) && other.state === task.state && other.openedAt === task.openedAt
      : own.includes(other.key) || excludes(other).includes(task.key),
  );
}
