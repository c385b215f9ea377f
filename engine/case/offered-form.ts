import type { CompiledForm } from '../form/index.ts';
import { applicationForm, type Procedure } from '../procedure/procedure.ts';
import type { Case } from './case.ts';
import type { Actor } from './command.ts';
import type { EngineContext } from './context.ts';
import { offersFor } from './offers.ts';
import { reachOf } from './rights.ts';

/**
 * The form that a person fills with an event, or with a task of theirs; null where none is offered to them. It says what
 * the offers of `viewCase` say, without making the whole view.
 *
 * @param task id of the task; absent: whichever the event has
 */
export function offeredForm(
  procedure: Procedure,
  current: Case,
  actor: Actor,
  context: EngineContext,
  { event, task }: { readonly event: string | null; readonly task?: string | undefined },
): CompiledForm | null {
  if (reachOf(procedure, current, actor) === 'none') return null;
  const offer = offersFor(procedure, current, actor, context).find(
    (one) => one.event === event && (task === undefined || one.task?.id === task),
  );
  if (offer?.meta.corrects === true) return applicationForm(procedure);
  return procedure.forms.get(offer?.meta.form ?? '') ?? null;
}
