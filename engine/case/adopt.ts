import type { Procedure } from '../procedure/procedure.ts';
import type { Case } from './case.ts';
import type { AdoptCommand } from './command.ts';
import type { EngineContext } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import { applicantRole } from './rights.ts';
import { addHistory, decide, workOn } from './working-case.ts';

/**
 * Gives a case that was filed at the counter to the account of the person for whom it was filed. Whether it is theirs
 * the server knows from the identity that the account has proved; from then on they follow it like one of their own,
 * and do nothing else in it.
 */
export function adoptCase(
  procedure: Procedure,
  current: Case,
  command: AdoptCommand,
  context: EngineContext,
): Decision {
  const { account, name } = command.actor;
  const { applicant, filedBy } = current;
  if (filedBy && applicant.account === account) return { kind: 'accepted', case: current, effects: [] };
  if (!filedBy || applicant.account !== command.from) return refuse('case-adopted');
  const actor = { account, name, role: applicantRole, unit: null };
  const work = workOn(procedure, current, { command: command.id, actor }, context);
  work.now.applicant = { ...applicant, account };
  // An official who has taken a task of the case learns here that it is their own application.
  work.now.tasks = current.tasks.map((task) =>
    task.closed === null && [task.assignee?.account, task.assignee?.for?.account].includes(account)
      ? { ...task, assignee: null }
      : task,
  );
  addHistory(work, { event: 'adopt', task: null, from: current.states });
  return decide(work);
}
