import type { Answers } from '../answers/answers.ts';
import { canonicalJson } from '../procedure/canonical-json.ts';
import { scopeOf, type ContextValue, type Scope, type Value } from '../feel/index.ts';
import { withAnswer } from './answer-at.ts';
import { asksRegistries } from './asks-registries.ts';
import type { CompiledField, CompiledForm } from './compiled-form.ts';
import type { FormEnvironment, FormState } from './form-state.ts';
import { isPlainObject } from './plain-object.ts';
import { inputOf } from './prefill-source.ts';
import { condition, runEnvironment } from './rule-run.ts';
import { sameValue } from './same-value.ts';

/** A question to a registry that an application asks now. */
export interface WantedLookup {
  readonly lookup: string;
  readonly input: Readonly<Record<string, Value>>;
  /** The input as canonical JSON, by which the answer is known. */
  readonly key: string;
}

/** So many questions are asked for one application at a time; a table may not flood a registry. */
const MOST = 20;

/** A field that a question fills, where it stands. */
interface Asking extends WantedLookup {
  readonly pointer: string;
  readonly compiled: CompiledField;
}

/** The questions of the visible fields that nobody has answered yet, each once. */
export function wantedLookups(
  form: CompiledForm,
  state: Pick<FormState, 'values' | 'fields'>,
  environment: FormEnvironment,
): readonly WantedLookup[] {
  const known = new Set((environment.registry ?? []).map(({ lookup, key }) => `${lookup} ${key}`));
  const wanted = new Map<string, WantedLookup>();
  for (const { lookup, input, key } of askingFields(form, state, environment)) {
    const name = `${lookup} ${key}`;
    if (!known.has(name) && wanted.size < MOST) wanted.set(name, { lookup, input, key });
  }
  return [...wanted.values()];
}

/**
 * The answers with what a registry has said since: it fills the fields that may be changed and are empty, or still
 * hold what the registry said to an earlier question. What the person declared stays. Fields that the registry
 * locks need no filling.
 *
 * @param before what the registry had said before
 */
export function filledFromRegistry(
  form: CompiledForm,
  answers: Answers,
  state: Pick<FormState, 'values' | 'fields'>,
  environment: FormEnvironment,
  before: FormEnvironment['registry'] = [],
): Answers {
  let filled = answers;
  for (const { pointer, compiled, lookup, key } of askingFields(form, state, environment)) {
    const answer = environment.registry?.find((one) => one.lookup === lookup && one.key === key);
    const field = state.fields.get(pointer);
    if (!answer || before.includes(answer) || !field || field.locked || field.readonly) continue;
    const name = compiled.rules.prefillFrom?.value ?? '';
    const earlier = before.some(
      (one) => one.lookup === lookup && sameValue(one.values[name] ?? null, field.value),
    );
    const isEmpty = field.value === null || field.value === '';
    const fresh = answer.values[name] ?? null;
    if (fresh === null && isEmpty) continue;
    if (isEmpty || earlier) filled = withAnswer(filled, pointer, fresh);
  }
  return filled;
}

function askingFields(
  form: CompiledForm,
  { values, fields: shown }: Pick<FormState, 'values' | 'fields'>,
  environment: FormEnvironment,
): readonly Asking[] {
  const env = runEnvironment(form, environment);
  const found: Asking[] = [];
  const walk = (fields: readonly CompiledField[], row: ContextValue, outer: Scope, at: string): void => {
    const scope: Scope = { values: row, outer };
    for (const compiled of fields) {
      const { field, rules } = compiled;
      const pointer = `${at}/${field.key}`;
      if (!shown.has(pointer)) continue;
      if (rules.prefillFrom && condition(rules.prefillWhen, scope, env, undefined)) {
        const input = inputOf(rules.prefillFrom, scope, env, undefined);
        const { lookup } = rules.prefillFrom;
        if (input !== null) found.push({ pointer, compiled, lookup, input, key: canonicalJson(input) });
      }
      const inner = row[field.key];
      if (field.type === 'group' && isPlainObject(inner)) {
        walk(compiled.fields, inner, scope, pointer);
      } else if (field.type === 'table' && Array.isArray(inner)) {
        (inner as readonly ContextValue[]).forEach((one, index) =>
          walk(compiled.fields, one, scope, `${pointer}/${index}`),
        );
      }
    }
  };
  if (!asksRegistries(form)) return found;
  const top = form.pages.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));
  walk(top, values, scopeOf(environment.outer as ContextValue), '');
  return found;
}
