import { localDateOf } from '../dates/index.ts';
import type { Answers } from '../answers/answers.ts';
import type { ContextValue } from '../feel/index.ts';
import { readForm, type CompiledForm, type FormEnvironment, type ReadForm } from '../form/index.ts';
import { parametersAt } from '../procedure/parameters.ts';
import { applicationForm, type Procedure } from '../procedure/procedure.ts';
import { answerValues, factValues, feelEnvironment } from './case-scope.ts';
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
  const { definition } = procedure;
  const { application, others } = answerValues(procedure, current);
  const facts = factValues(procedure, current, context.now);
  const parameters = parametersAt(definition, localDateOf(current.submittedAt));
  const shared = {
    ...feelEnvironment(procedure, current.competentUnit, current.submittedAt, context),
    claims: current.applicant.claims,
    partyClaims: Object.fromEntries((current.parties ?? []).map(({ key, person }) => [key, person.claims])),
    catalogue: (id: string) => context.catalogue(id),
  };
  const worked: CaseForms['worked'] = (form, answers, nearest = {}) => {
    const { [form.key]: _own, ...otherForms } = others;
    const names = {
      ...otherForms,
      ...(form.key === definition.application ? {} : application),
      ...nearest,
    };
    const environment = { ...shared, outer: withFacts(parameters, facts, names), saved: answers };
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

/** One layer of names, nearer ones over facts over parameters, in which facts are worked out when they are first read. */
function withFacts(
  parameters: Readonly<Record<string, unknown>>,
  facts: Readonly<Record<string, ContextValue>>,
  names: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const layer: Record<string, unknown> = { ...parameters, ...names };
  for (const name of Object.keys(facts)) {
    if (Object.hasOwn(names, name)) continue;
    Object.defineProperty(layer, name, { get: () => facts[name], enumerable: true, configurable: true });
  }
  return layer;
}
