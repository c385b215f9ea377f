import type { Answers } from '../answers/answers.ts';
import type { ContextValue } from '../feel/index.ts';
import { readForm, type CompiledForm, type FormEnvironment, type ReadForm } from '../form/index.ts';
import { applicationForm, type Procedure } from '../procedure/procedure.ts';
import { caseFormEnvironments } from './case-scope.ts';
import type { Case } from './case.ts';
import type { EngineContext } from './context.ts';

/** A form of a case, worked out as it was stored. */
export interface WorkedForm {
  readonly form: CompiledForm;
  readonly answers: Answers;
  readonly read: ReadForm;
  readonly environment: FormEnvironment;
}

/** The forms of one case for one reading of it. */
export interface CaseForms {
  /** The application, worked out when it is first asked for. */
  readonly application: () => WorkedForm;
  /**
   * Any form with its answers.
   *
   * @param nearest names that its rules read before all others
   */
  readonly worked: (form: CompiledForm, answers: Answers, nearest?: ContextValue) => WorkedForm;
}

/**
 * Works out the forms of a case for whoever reads it: what they share is worked out once, and what no rule reads not at
 * all. The case must not change while they are read.
 */
export function caseForms(procedure: Procedure, current: Case, context: EngineContext): CaseForms {
  const environmentOf = caseFormEnvironments(procedure, current, context);
  const worked: CaseForms['worked'] = (form, answers, nearest = {}) => {
    const environment = { ...environmentOf(form.key, nearest), saved: answers };
    return { form, answers, environment, read: readForm(form, answers, environment) };
  };
  let first: WorkedForm | null = null;
  return {
    worked,
    application() {
      const form = applicationForm(procedure);
      return (first ??= worked(form, current.answers[form.key] ?? {}));
    },
  };
}
