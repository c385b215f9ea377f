import type { Answers } from '../answers/answers.ts';
import type { ContextValue, Value } from '../feel/index.ts';
import { displayForm, type DisplaySection } from '../form/index.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { Language } from '../text/text.ts';
import type { CaseForms } from './case-forms.ts';
import type { Case } from './case.ts';
import { withSources, type Sources } from './sources.ts';
import type { Task } from './task.ts';

/** The answers of a form of a case as people read them, all of them and plain: whoever shows them to a person must leave out and cover what is not theirs. */
export function formSections(
  { procedure, current, forms, language }: FormReading,
  key: string,
  answers: Answers,
  nearest: ContextValue = {},
  sources: Sources = current.sources?.[key] ?? {},
): readonly DisplaySection[] {
  const form = procedure.forms.get(key);
  if (!form) return [];
  const isApplication = form.key === procedure.definition.application && answers === current.answers[key];
  const { read, environment } = isApplication ? forms.application() : forms.worked(form, answers, nearest);
  return withSources(displayForm(form, { answers, fields: read.fields }, language, environment), sources);
}

/** What a form of a case is read with. */
export interface FormReading {
  readonly procedure: Procedure;
  readonly current: Case;
  readonly forms: CaseForms;
  readonly language: Language;
}

/** The item of a forEach that a task is about, under the name that its form reads it by. */
export function itemOf(procedure: Procedure, task: Task): Record<string, Value> {
  const definition = procedure.tasks(task.state).find(({ key }) => key === task.key);
  return definition?.forEach ? { [definition.forEach.as]: (task.item?.value ?? null) as Value } : {};
}
