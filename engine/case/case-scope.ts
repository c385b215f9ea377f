import { entryValue, type Catalogue } from '../catalogue/index.ts';
import { localDateOf, type CalendarDate, type Instant } from '../dates/index.ts';
import {
  evaluate,
  holds,
  scopeOf,
  type ContextValue,
  type Environment,
  type Scope,
  type Value,
} from '../feel/index.ts';
import type { Answers } from '../answers/answers.ts';
import {
  expressionValues,
  withOptionLabels,
  type CompiledForm,
  type FormEnvironment,
} from '../form/index.ts';
import { lookUpParameter, parametersAt } from '../procedure/parameters.ts';
import { applicationForm, type Procedure } from '../procedure/procedure.ts';
import { caseValues, clockValues, taskValues } from './case-facts.ts';
import type { Case } from './case.ts';
import { checkedValues } from './check-values.ts';
import type { EngineContext } from './context.ts';
import { paperValues } from './paper-values.ts';
import { feeValues } from './fee-balances.ts';

/**
 * Names that expressions of the workflow, fees, deadlines and papers see: the nearest first, answers of the
 * application form, other forms by key, results of tasks, the case, its clocks, parameters.
 */
export function caseScope(
  procedure: Procedure,
  current: Case,
  now: Instant,
  nearest: ContextValue = {},
): Scope {
  const { definition } = procedure;
  const { application, others } = answerValues(procedure, current);
  return scopeOf(
    nearest,
    application,
    others,
    factValues(procedure, current, now),
    parametersAt(definition, localDateOf(current.submittedAt)),
  );
}

/**
 * What has happened in a case, under the names `case`, `tasks`, `clocks` and `fees`. Each is worked out when it is first
 * read: most expressions read one of them or none.
 */
function factValues(procedure: Procedure, current: Case, now: Instant): Record<string, ContextValue> {
  const read: { [name: string]: ContextValue } = {};
  return {
    get case() {
      return (read['case'] ??= caseValues(procedure, current));
    },
    get tasks() {
      return (read['tasks'] ??= taskValues(procedure, current.tasks));
    },
    get clocks() {
      return (read['clocks'] ??= clockValues(procedure, current.clocks, now));
    },
    get dossier() {
      return (read['dossier'] ??= paperValues(procedure.definition, current));
    },
    get checked() {
      return (read['checked'] ??= checkedValues(procedure, current));
    },
    get fees() {
      return (read['fees'] ??= feeValues(current));
    },
  };
}

/**
 * The answers as expressions see them: those of the application by key, worked out when they are first read, since its own
 * form does not; those of other forms by form.
 */
function answerValues(
  procedure: Procedure,
  current: Case,
): { readonly application: ContextValue; readonly others: ContextValue } {
  const values = (key: string): ContextValue => {
    const form = procedure.forms.get(key);
    return form ? valuesOf(form, current.answers[key] ?? {}) : {};
  };
  const others = Object.keys(current.answers).filter((key) => key !== procedure.definition.application);
  return {
    get application() {
      return values(procedure.definition.application);
    },
    others: Object.fromEntries(others.map((key) => [key, values(key)])),
  };
}

/** Answers never change in place, and a command asks for the same ones with every guard, fee and paper. */
const known = new WeakMap<Answers, { readonly form: CompiledForm; readonly values: ContextValue }>();

function valuesOf(form: CompiledForm, answers: Answers): ContextValue {
  const before = known.get(answers);
  if (before?.form === form) return before.values;
  const values = expressionValues(form, answers);
  known.set(answers, { form, values });
  return values;
}

/** What an expression may know of the world: the moment, the calendar of the unit, the parameter tables. */
export function feelEnvironment(
  procedure: Procedure,
  unit: string,
  submittedAt: Instant,
  context: Pick<EngineContext, 'now' | 'calendar' | 'catalogue'>,
): Environment {
  const last = prepared.get(context);
  const isSame =
    last?.procedure === procedure &&
    last.unit === unit &&
    last.submittedAt === submittedAt &&
    last.environment.now === context.now;
  if (isSame) return last.environment;
  const environment = prepareEnvironment(procedure, unit, submittedAt, context);
  prepared.set(context, { procedure, unit, submittedAt, environment });
  return environment;
}

/** What was prepared last for the context of a decision, whose guards, fees and papers all ask for the same. */
const prepared = new WeakMap<
  object,
  {
    readonly procedure: Procedure;
    readonly unit: string;
    readonly submittedAt: Instant;
    readonly environment: FormEnvironment;
  }
>();

function prepareEnvironment(
  procedure: Procedure,
  unit: string,
  submittedAt: Instant,
  context: Pick<EngineContext, 'now' | 'calendar' | 'catalogue'>,
): FormEnvironment {
  const day: CalendarDate = localDateOf(submittedAt);
  return withOptionLabels(applicationForm(procedure), {
    today: localDateOf(context.now),
    now: context.now,
    calendar: context.calendar(unit),
    entry: (id, code) => {
      const catalogue = context.catalogue(id);
      return catalogue ? entryValue(catalogue, code, day) : null;
    },
    lookup: (table, keys) => lookUpParameter(procedure.definition.parameters, day, table, keys),
    outer: {},
    claims: {},
    catalogue: (id) => context.catalogue(id),
  });
}

/** The value of one of the definition's expressions over a case. */
export function valueOf(
  procedure: Procedure,
  current: Case,
  text: string,
  context: EngineContext,
  nearest: ContextValue = {},
): Value {
  const environment = feelEnvironment(procedure, current.competentUnit, current.submittedAt, context);
  return evaluate(
    procedure.expression(text),
    caseScope(procedure, current, context.now, nearest),
    environment,
  );
}

/** Whether one of the definition's conditions over a case is exactly true. */
export function holdsFor(
  procedure: Procedure,
  current: Case,
  condition: boolean | string,
  context: EngineContext,
  nearest: ContextValue = {},
): boolean {
  if (typeof condition === 'boolean') return condition;
  const environment = feelEnvironment(procedure, current.competentUnit, current.submittedAt, context);
  return holds(
    procedure.expression(condition),
    caseScope(procedure, current, context.now, nearest),
    environment,
  );
}

/** What a form of a case that is under way needs to know. */
export function caseFormEnvironment(
  procedure: Procedure,
  current: Case,
  form: string,
  context: EngineContext,
  nearest: ContextValue = {},
): FormEnvironment {
  return caseFormEnvironments(procedure, current, context)(form, nearest);
}

/** What each form of a case needs to know, for a case that does not change meanwhile: what they share is worked out once. */
export function caseFormEnvironments(
  procedure: Procedure,
  current: Case,
  context: EngineContext,
): (form: string, nearest: ContextValue) => FormEnvironment {
  const { definition } = procedure;
  const given = answerValues(procedure, current);
  const facts = factValues(procedure, current, context.now);
  const parameters = parametersAt(definition, localDateOf(current.submittedAt));
  const shared = {
    ...feelEnvironment(procedure, current.competentUnit, current.submittedAt, context),
    claims: current.applicant.claims,
    partyClaims: Object.fromEntries((current.parties ?? []).map(({ key, person }) => [key, person.claims])),
    catalogue: (id: string): Catalogue | undefined => context.catalogue(id),
  };
  return (form, nearest) => {
    const { [form]: _own, ...otherForms } = given.others;
    const names = {
      ...otherForms,
      ...(form === definition.application ? {} : given.application),
      ...nearest,
    };
    return { ...shared, outer: withFacts(parameters, facts, names) };
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
