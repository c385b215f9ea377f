import {
  emptyAnswers,
  formToShow,
  readableAnswers,
  type Answers,
  type FieldAccess,
} from '../../../engine/index.ts';
import type { CaseForm } from '../../api/index.ts';
import { formFacts } from '../definitions/form-facts.ts';
import { formPackage, readsOf } from '../definitions/form-package.ts';
import type { Services } from '../services.ts';
import type { AskedForm } from './asked-form.ts';
import { factsFor } from './facts-for.ts';
import type { LookedAt } from './looked-at.ts';

/** A form of a case as it is handed out to whoever fills it: nothing is in it that they may not read. */
export function caseForm(
  { catalogues }: Pick<Services, 'catalogues'>,
  looked: LookedAt,
  { form, offer, view, environment, saved: stored }: AskedForm,
  access: FieldAccess,
): CaseForm {
  const saved = stored && readableAnswers(access, form.key, stored);
  const begun = offer.answers && readableAnswers(access, form.key, offer.answers);
  const shown = formToShow(form, access);
  const outer = factsFor(looked, shown, environment.outer);
  return {
    package: formPackage(looked.runnable, shown, catalogues),
    environment: formFacts({ ...environment, outer }, readsOf(looked.runnable, form), saved),
    answers: { ...((begun ?? saved ?? emptyAnswers(form, environment)) satisfies Answers) },
    editable: offer.corrects ? (view.supplement?.items ?? []).flatMap(({ field }) => field ?? []) : null,
  };
}
