import type { Answers } from '../answers/answers.ts';
import type { Value } from '../feel/index.ts';
import { withAnswer } from './answer-at.ts';
import { askingFields } from './asking-fields.ts';
import { asksRegistries } from './asks-registries.ts';
import type { CompiledForm } from './compiled-form.ts';
import type { FormEnvironment, FormState } from './form-state.ts';
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

/** The questions of the visible fields that nobody has answered yet, each once. */
export function wantedLookups(
  form: CompiledForm,
  state: Pick<FormState, 'values' | 'fields'>,
  environment: FormEnvironment,
): readonly WantedLookup[] {
  if (!asksRegistries(form)) return [];
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
  if (!asksRegistries(form)) return answers;
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
