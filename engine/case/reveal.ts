import type { DisplayRow } from '../form/index.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { Language } from '../text/text.ts';
import type { Case } from './case.ts';
import { caseForms } from './case-forms.ts';
import type { Actor } from './command.ts';
import type { EngineContext } from './context.ts';
import { formSections, itemOf } from './form-sections.ts';
import { formerAnswer } from './former-form-views.ts';
import { rowAt } from './row-at.ts';
import { viewCase } from './view.ts';

/** Where a masked answer stands: its form, its pointer, and the task where the form is filled once for each task. */
export interface MaskedPlace {
  readonly form: string;
  readonly pointer: string;
  readonly task?: string | undefined;
}

/**
 * A masked answer plain, for whoever may see it so; null where it is not shown to the person, not masked, or not
 * theirs to unmask. Whoever asks must write the look down before the answer is handed out.
 */
export function revealAnswer(
  procedure: Procedure,
  current: Case,
  actor: Actor,
  context: EngineContext,
  { form, pointer, task: taskId }: MaskedPlace,
  language: Language = 'vi',
): DisplayRow | null {
  const view = viewCase(procedure, current, actor, context, language);
  if (!view) return null;
  const shown =
    taskId === undefined
      ? view.forms.find((one) => one.form === form)
      : view.tasks.find(({ id, answers }) => id === taskId && answers?.form === form)?.answers;
  const masked = rowAt(shown?.sections ?? [], pointer);
  if (masked?.masked?.mayUnmask !== true) return null;
  const former = formerAnswer(current, form, pointer);
  if (former !== null) return former;
  const task = current.tasks.find(({ id }) => id === taskId);
  const answers = task ? task.closed?.answers : current.answers[form];
  const nearest = task ? itemOf(procedure, task) : {};
  const reading = { procedure, current, forms: caseForms(procedure, current, context), language };
  const plain = formSections(reading, form, answers ?? {}, nearest);
  return rowAt(plain, pointer);
}
