import type { FormServices } from '../../../../components/index.ts';
import type { Answers, CompiledForm } from '../../../../engine/index.ts';
import type { CaseForm } from '../../../api/index.ts';
import { formEnvironment, type Client, type LiveEnvironment } from '../../../client/index.ts';

/** A form of a case, ready to be filled. */
export interface OpenForm extends LiveEnvironment {
  readonly form: CompiledForm;
  readonly answers: Answers;
  readonly editable: readonly string[] | null;
  readonly services: FormServices;
  /** Tells the services of the answers as they are now. */
  readonly noteAnswers: (answers: Answers) => void;
}

/** Makes what a server told of a form into what the form element works with. */
export function openForm(
  { package: shipped, environment, answers, editable }: CaseForm,
  services: FormServices,
  client: Pick<Client, 'catalogue'>,
  noteAnswers: OpenForm['noteAnswers'] = () => undefined,
): OpenForm {
  return {
    form: shipped.form,
    ...formEnvironment(shipped, environment, client),
    answers,
    editable,
    services,
    noteAnswers,
  };
}
