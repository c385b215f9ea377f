import type { FormServices } from '../../../../components/index.ts';
import { compileCatalogue } from '../../../../engine/index.ts';
import type { Answers, CompiledForm, FormEnvironment } from '../../../../engine/index.ts';
import type { CaseForm } from '../../../api/index.ts';

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
  const catalogues = new Map(shipped.catalogues.map((document) => [document.id, compileCatalogue(document)]));
  const { saved, ...facts } = environment;
  return {
    form: shipped.form,
    environment: {
      ...facts,
      ...(saved === null ? {} : { saved }),
      catalogue: (id) => catalogues.get(id),
    },
    answers: answers,
    editable,
    services,
  };
}
