import type { Answers } from '../answers/answers.ts';
import { caseFormEnvironment } from '../case/case-scope.ts';
import type { Case } from '../case/case.ts';
import type { EngineContext } from '../case/context.ts';
import { itemOf } from '../case/form-sections.ts';
import type { Task } from '../case/task.ts';
import { formState, type CompiledForm, type FormEnvironment, type FormState } from '../form/index.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { decidingAnswers } from './deciding-answers.ts';
import { freeSlot } from './first-application.ts';
import { likelyAnswers } from './likely-answers.ts';
import { typedAnswers } from './typed-answers.ts';

/** What is needed to know of a procedure to fill its forms. */
export interface FillWorld {
  readonly procedure: Procedure;
  readonly deciding: ReturnType<typeof decidingAnswers>;
  /** Answers that scenarios of the definition gave for an event, a task or a system, by its name. */
  readonly known: ReadonlyMap<string, readonly Answers[]>;
  /** What was found before, by form and wish: it mostly does again. */
  readonly found: Map<string, Answers>;
}

/** As many ways to fill one form are tried at once. */
const MOST_WAYS = 12;

/**
 * Ways to fill a form of a case: the likeliest, then those in which an answer on which the way of the case depends is
 * another one. Where the rules let none be found, what scenarios of the definition filled in.
 *
 * @param task the task with which it is filled; its item counts where it has one
 * @param name of the event, task or system, for what scenarios filled in
 */
export function fillings(
  { procedure, deciding, known, found: before }: FillWorld,
  current: Case,
  {
    form: key,
    task,
    name,
  }: { readonly form: string | undefined; readonly task: Task | null; readonly name: string },
  context: EngineContext,
): readonly Answers[] {
  const form = procedure.forms.get(key ?? '');
  if (form === undefined) return known.get(name) ?? [{}];
  const saved = current.answers[form.key];
  const nearest = task?.item ? itemOf(procedure, task) : {};
  const environment = {
    ...caseFormEnvironment(procedure, current, form.key, context, nearest),
    ...(saved === undefined ? {} : { saved }),
  };
  const slotAt = (pointer: string, state: FormState): unknown =>
    freeSlot(procedure, { pointer, state, receivingUnit: current.receivingUnit, form }, context);
  const found = new Map<string, Answers>();
  const add = (fixed: Readonly<Record<string, unknown>>): void => {
    const wish = `${form.key} ${JSON.stringify(fixed)}`;
    const known = before.get(wish);
    if (known !== undefined && isRight(form, known, environment)) {
      found.set(JSON.stringify(known), known);
      return;
    }
    const { answers, problems } = likelyAnswers({ form, environment, fixed, slotAt });
    if (problems.length > 0) return;
    const typed = typedAnswers(form, answers);
    before.set(wish, typed);
    found.set(JSON.stringify(typed), typed);
  };
  add({});
  for (const [path, values] of deciding.get(form.key) ?? []) {
    for (const value of values) if (found.size < MOST_WAYS) add({ [`/${path}`]: value });
  }
  return found.size > 0 ? [...found.values()] : (known.get(name) ?? []);
}

function isRight(form: CompiledForm, answers: Answers, environment: FormEnvironment): boolean {
  return formState(form, answers, environment).problems.every(({ severity }) => severity !== 'error');
}
