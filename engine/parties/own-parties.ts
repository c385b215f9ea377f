import { evaluate, scopeOf, type ContextValue } from '../feel/index.ts';
import type { FormEnvironment, FormState } from '../form/index.ts';
import type { Party } from '../generated/definition-types.ts';
import type { Procedure } from '../procedure/procedure.ts';

/**
 * The parties that fill and confirm for themselves with the answers as they are: those that confirm and whose
 * condition holds. Pages of all others are filled by whoever begins the application.
 */
export function ownParties(
  procedure: Procedure,
  state: Pick<FormState, 'values'>,
  environment: FormEnvironment,
): readonly Party[] {
  const scope = scopeOf(state.values, environment.outer as ContextValue);
  return (procedure.definition.parties ?? []).filter(({ confirms = true, required = true }) => {
    if (!confirms) return false;
    if (typeof required === 'boolean') return required;
    return evaluate(procedure.expression(required), scope, environment) === true;
  });
}
