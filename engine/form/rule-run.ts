import {
  evaluate,
  FuelError,
  limits,
  type Environment,
  type Expression,
  type Scope,
  type Value,
} from '../feel/index.ts';
import type { CompiledCondition, CompiledForm } from './compiled-form.ts';
import { formLimits } from './form-limits.ts';
import { note, type FieldMarks } from './form-run.ts';
import type { FormEnvironment } from './form-state.ts';
import { withOptionLabels } from './option-labels.ts';

/** The environment of one working out of a form, which also counts rules that took too long. */
export interface RunEnvironment extends FormEnvironment {
  /** The same for rules inside of rows, with less fuel, since they run for every row. */
  readonly inRows: Environment;
  readonly strikes: { count: number };
}

/** Prepares the environment of one working out of a form. */
export function runEnvironment(form: CompiledForm, environment: FormEnvironment): RunEnvironment {
  const env = withOptionLabels(form, environment);
  const fuel = Math.min(env.fuel ?? limits.fuel, formLimits.rowFuel);
  return { ...env, inRows: { ...env, fuel }, strikes: { count: 0 } };
}

/** Whether a condition holds; one that cannot be worked out within its fuel does not. */
export function condition(
  rule: CompiledCondition,
  scope: Scope,
  env: RunEnvironment,
  mark: FieldMarks | undefined,
): boolean {
  return typeof rule === 'boolean' ? rule : safely(rule, scope, env, mark) === true;
}

/** The value of an expression; null, with a trouble on the field, when it takes too long. */
export function safely(
  rule: Expression,
  scope: Scope,
  env: RunEnvironment,
  mark: FieldMarks | undefined,
): Value {
  if (env.strikes.count < formLimits.strikes) {
    try {
      return evaluate(rule, scope, isInRow(scope) ? env.inRows : env);
    } catch (error) {
      if (!(error instanceof FuelError)) throw error;
      env.strikes.count++;
    }
  }
  note(mark, 'rule-too-expensive');
  return null;
}

/** Around the fields of the form lies what is outside of it; around a row lies the form. */
function isInRow(scope: Scope): boolean {
  return scope.outer?.outer !== undefined;
}
