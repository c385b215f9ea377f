import { canonicalJson } from '../procedure/canonical-json.ts';
import type { Scope, Value } from '../feel/index.ts';
import type { IdentityClaim } from '../generated/definition-types.ts';
import type { CompiledLookup } from './compiled-form.ts';
import type { FieldPlan } from './form-plan.ts';
import { ownPart, type FieldMarks, type ScopeRun } from './form-run.ts';
import type { FormEnvironment } from './form-state.ts';
import type { FieldSource, RegistryAnswer } from './registry-answer.ts';
import { condition, safely, type RunEnvironment } from './rule-run.ts';

/** A value with where it comes from. */
export interface Given {
  readonly value: Value;
  readonly source: FieldSource;
}

const identity: FieldSource = { kind: 'identity' };

/** What the source of a field says, when it says something and the field could hold it. */
export function givenTo(
  field: FieldPlan,
  run: ScopeRun,
  env: RunEnvironment,
  mark: FieldMarks,
): Given | null {
  const { prefill } = field.compiled.field;
  if (!prefill) return null;
  const { prefillFrom, prefillWhen } = field.compiled.rules;
  const answer = prefillFrom && answerTo(prefillFrom, run.scope, env, mark);
  const said =
    prefill.claim === undefined
      ? ownPart(answer?.values, prefillFrom?.value ?? '')
      : claimOf(prefill.claim, field, env);
  if (said === undefined || said === null) return null;
  if (!condition(prefillWhen, run.scope, env, mark)) return null;
  // Of a whole identity each part was checked for itself; what is missing is still to be typed.
  const value = prefill.claim === 'identity' ? stored(said, field, env) : fitting(said, field, env);
  return value === null ? null : { value, source: answer ? sourceOf(answer) : identity };
}

/** A field of a party's page is filled by the identity of that party alone. */
function claimsFor(
  { party }: FieldPlan,
  { claims, partyClaims }: FormEnvironment,
): FormEnvironment['claims'] {
  return party === null ? claims : (partyClaims?.[party] ?? noClaims);
}

const noClaims = {};

/** A claim, or the whole of the identity for a kind that takes it. */
function claimOf(claim: IdentityClaim, field: FieldPlan, env: RunEnvironment): unknown {
  const claims = claimsFor(field, env);
  return claim === 'identity'
    ? field.kind.fromIdentity?.(claims, field.compiled.field, env)
    : ownPart(claims, claim);
}

/** A value in stored shape; null where the kind cannot read it. */
function stored(said: unknown, { kind, compiled }: FieldPlan, env: RunEnvironment): Value {
  const value = kind.normalise(said, compiled.field, env) ?? null;
  return value === null || (typeof value === 'object' && !kind.composed) ? null : (value as Value);
}

/** The same, for a value that the field can hold: the person could never mend one that is wrong. */
function fitting(said: unknown, field: FieldPlan, env: RunEnvironment): Value {
  const value = stored(said, field, env);
  if (value === null) return null;
  const context = { environment: env, sibling: () => null };
  const found = field.kind.check(value, field.compiled.field, { choices: null, options: {} }, context);
  return found.some((problem) => problem.severity !== 'warning') ? null : value;
}

/** What the registry has said to the question as it is now; undefined where it was not asked or is not to be. */
function answerTo(
  from: CompiledLookup,
  scope: Scope,
  env: RunEnvironment,
  mark: FieldMarks,
): RegistryAnswer | undefined {
  if (env.registry === undefined || env.registry.length === 0) return undefined;
  const input = inputOf(from, scope, env, mark);
  if (input === null) return undefined;
  const key = canonicalJson(input);
  return env.registry.find((answer) => answer.lookup === from.lookup && answer.key === key);
}

/** What is asked now; null while something is missing or the question is not to be asked. */
export function inputOf(
  { when, input }: CompiledLookup,
  scope: Scope,
  env: RunEnvironment,
  mark: FieldMarks | undefined,
): Record<string, Value> | null {
  if (!condition(when, scope, env, mark)) return null;
  const values: Record<string, Value> = {};
  for (const [name, expression] of Object.entries(input)) {
    const value = safely(expression, scope, env, mark);
    if (value === null || value === '') return null;
    values[name] = value;
  }
  return values;
}

const sources = new WeakMap<RegistryAnswer, FieldSource>();

/** The same object for the same answer, so that an unchanged field keeps its state. */
function sourceOf(answer: RegistryAnswer): FieldSource {
  const { title, at } = answer;
  const source = sources.get(answer) ?? { kind: 'registry', title, at };
  sources.set(answer, source);
  return source;
}
