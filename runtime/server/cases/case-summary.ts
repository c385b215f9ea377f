import {
  publicView,
  stageTitles,
  viewCase,
  type Actor,
  type Case,
  type EngineContext,
} from '../../../engine/index.ts';
import type { CaseSummary } from '../../api/index.ts';
import type { RunnableProcedure } from '../definitions/procedure-library.ts';
import { procedureName } from '../definitions/procedure-name.ts';

/** A case as its applicant finds it on the list of their cases. */
export function caseSummary(
  runnable: RunnableProcedure,
  current: Case,
  actor: Actor,
  context: EngineContext,
): CaseSummary {
  const { status, dueDate } = publicView(runnable.procedure, current, context);
  const [stage] = stageTitles(runnable.procedure, current.states, true);
  const { id, reference, code, submittedAt, endedAt } = current;
  const tasks = viewCase(runnable.procedure, current, actor, context)?.tasks ?? [];
  return {
    id,
    reference,
    code,
    procedure: procedureName(runnable),
    status: { code: status.code, name: status.name },
    stage: stage ?? runnable.procedure.definition.title,
    submittedAt,
    dueDate,
    endedAt,
    waitsForMe: tasks.some(({ mine, closed }) => mine && closed === null),
  };
}
