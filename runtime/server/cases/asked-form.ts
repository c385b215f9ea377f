import type { FastifyRequest } from 'fastify';
import {
  caseFormEnvironment,
  type Answers,
  type CompiledForm,
  type ContextValue,
  type FormEnvironment,
  type OfferView,
  type CaseView,
  type Value,
} from '../../../engine/index.ts';
import { RequestError } from '../problems/request-error.ts';
import { viewOf } from './look-at-case.ts';
import type { LookedAt } from './looked-at.ts';

/** A form that a person is to fill in a case, with what its rules read. */
export interface AskedForm {
  readonly form: CompiledForm;
  readonly offer: OfferView;
  readonly view: CaseView;
  readonly environment: FormEnvironment;
  /** What was stored when it was filled before. */
  readonly saved: Answers | null;
}

/** A form that is asked of the person now, its own or the application that is to be corrected; refuses any other. */
export function askedForm(
  looked: LookedAt,
  request: FastifyRequest,
  { form: key, task }: { readonly form: string; readonly task?: string | undefined },
): AskedForm {
  const { runnable, current, context } = looked;
  const { procedure } = runnable;
  const view = viewOf(looked, request);
  const offer = view.offers.find(
    (one) =>
      (one.form === key || (one.corrects && key === procedure.definition.application)) &&
      (task === undefined || one.task === task),
  );
  const form = procedure.forms.get(key);
  if (!offer || !form) throw new RequestError('form-not-found');
  const environment = caseFormEnvironment(
    procedure,
    current,
    form.key,
    context,
    itemScope(looked, offer.task),
  );
  return { form, offer, view, environment, saved: current.answers[form.key] ?? null };
}

/** The item that a task of a forEach is about, under the name that its expressions read it by. */
function itemScope({ runnable: { procedure }, current }: LookedAt, taskId: string | null): ContextValue {
  const task = current.tasks.find(({ id }) => id === taskId);
  if (!task?.item) return {};
  const definition = procedure.tasks(task.state).find(({ key }) => key === task.key);
  return definition?.forEach ? { [definition.forEach.as]: task.item.value as Value } : {};
}
