import type { FormServices } from '../../../../components/index.ts';
import type { Answers, CompiledForm, FormEnvironment } from '../../../../engine/index.ts';
import type { CaseForm } from '../../../api/index.ts';
import { formEnvironment } from '../../../client/index.ts';

/** A form of a case, ready to be filled. */
export interface OpenForm {
  readonly form: CompiledForm;
  readonly environment: FormEnvironment;
  readonly answers: Answers;
  readonly editable: readonly string[] | null;
  readonly services: FormServices;
}

/** Makes what a server told of a form into what the form element works with. */
export function openForm(
  { package: shipped, environment, answers, editable }: CaseForm,
  services: FormServices,
): OpenForm {
  return {
    form: shipped.form,
    environment: formEnvironment(shipped, environment),
    answers,
    editable,
    services,
  };
}
