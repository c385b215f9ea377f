import type { FormServices } from '../../../../components/index.ts';
import type { Answers, CompiledForm, RegistryAnswer } from '../../../../engine/index.ts';
import type { CaseForm } from '../../../api/index.ts';
import { formEnvironment, type Client, type LiveEnvironment } from '../../../client/index.ts';

/** A form of a case, ready to be filled. */
export interface OpenForm extends LiveEnvironment {
  readonly form: CompiledForm;
  readonly answers: Answers;
  readonly editable: readonly string[] | null;
  readonly services: FormServices;
  /** Has registries asked for what the form asks with the answers as they are. */
  readonly lookUp: (answers: Answers) => Promise<{ readonly registry: readonly RegistryAnswer[] }>;
  /** Tells the services of the answers as they are now. */
  readonly noteAnswers: (answers: Answers) => void;
}

/** Makes what a server told of a form into what the form element works with. */
export function openForm(
  { package: shipped, environment, answers, editable }: CaseForm,
  services: FormServices,
  client: Pick<Client, 'catalogue'>,
  {
    noteAnswers = () => undefined,
    lookUp = nobodyAsked,
  }: Partial<Pick<OpenForm, 'noteAnswers' | 'lookUp'>> = {},
): OpenForm {
  return {
    form: shipped.form,
    ...formEnvironment(shipped, environment, client),
    answers,
    editable,
    services,
    noteAnswers,
    lookUp,
  };
}

const nobodyAsked: OpenForm['lookUp'] = () => Promise.resolve({ registry: [] });
