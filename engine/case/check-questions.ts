import type { Json } from '../answers/answers.ts';
import { evaluate, holds, type Value } from '../feel/index.ts';
import { answerAt, askingFields, comparingQuestion } from '../form/index.ts';
import type { CompiledField, WantedLookup } from '../form/index.ts';
import type { Component, Lookup } from '../generated/definition-types.ts';
import { canonicalJson } from '../procedure/canonical-json.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { caseForms, type CaseForms } from './case-forms.ts';
import { caseScope, feelEnvironment } from './case-scope.ts';
import type { Case } from './case.ts';
import type { EngineContext } from './context.ts';

/** Something of an application that can be compared with a registry, and the question that is asked for it. */
export interface CheckQuestion extends WantedLookup {
  /** JSON pointer of an answer of the application, or a component. */
  readonly place: string;
  /** Which of the values is compared; null where the registry only has to know something. */
  readonly value: string | null;
  readonly declared: Json;
  /** The field; null for a component. */
  readonly field: CompiledField | null;
}

/** Whether a definition lets anything be compared: most do not, and nothing is worked out for them. */
export function comparesAnything(procedure: Procedure): boolean {
  return Object.keys(procedure.definition.lookups ?? {}).length > 0;
}

/**
 * Everything of an application that can be compared with a registry as it stands, in the order of the form.
 *
 * @param forms where the forms of the case are worked out anyway
 */
export function checkQuestions(
  procedure: Procedure,
  current: Case,
  context: EngineContext,
  forms?: CaseForms,
): readonly CheckQuestion[] {
  if (!comparesAnything(procedure)) return [];
  const { form, answers, read, environment } = (
    forms ?? caseForms(procedure, current, context)
  ).application();
  const asking = askingFields(form, read, environment, comparingQuestion);
  return [
    ...asking.map(({ pointer, compiled, lookup, value, input, key }) => ({
      place: pointer,
      lookup,
      value,
      input,
      key,
      field: compiled,
      declared: (answerAt(answers, pointer) ?? null) as Json,
    })),
    ...componentQuestions(procedure, current, context),
  ];
}

function componentQuestions(procedure: Procedure, current: Case, context: EngineContext): CheckQuestion[] {
  const { dossier, lookups = {} } = procedure.definition;
  const known = dossier.components.filter(({ checkAgainst }) => checkAgainst !== undefined);
  if (known.length === 0) return [];
  const scope = caseScope(procedure, current, context.now);
  const env = feelEnvironment(procedure, current.competentUnit, current.submittedAt, context);
  const inputOf = ({ when = true, input }: Lookup): Record<string, Value> | null => {
    if (when !== true && (when === false || !holds(procedure.expression(when), scope, env))) return null;
    const values = Object.entries(input).map(([name, text]): [string, Value] => [
      name,
      evaluate(procedure.expression(text), scope, env),
    ]);
    return values.some(([, value]) => value === null || value === '') ? null : Object.fromEntries(values);
  };
  return known.flatMap(({ key: place, checkAgainst, required }: Component): CheckQuestion[] => {
    const named = checkAgainst && lookups[checkAgainst.lookup];
    const isAsked =
      required === true || (required !== false && holds(procedure.expression(required), scope, env));
    const has = (current.dossier[place] ?? []).length > 0;
    const input = named && (isAsked || has) ? inputOf(named) : null;
    if (!checkAgainst || input === null || input === undefined) return [];
    const { lookup, value = null } = checkAgainst;
    return [{ place, lookup, value, input, key: canonicalJson(input), field: null, declared: null }];
  });
}
