import type { Definition, Parameters, Scenario } from '../generated/definition-types.ts';
import type { Procedure } from '../procedure/procedure.ts';

/** The procedure with the scenario's values in place of parameters. */
export function withParameters(procedure: Procedure, scenario: Scenario): Procedure {
  const overrides = scenario.parameters ?? {};
  if (Object.keys(overrides).length === 0) return procedure;
  const parameters: Parameters = Object.fromEntries(
    Object.entries(procedure.definition.parameters ?? {}).map(([name, parameter]) => {
      const value = overrides[name];
      return [name, value === undefined ? parameter : { ...parameter, keys: [], rows: [{ value }] }];
    }),
  );
  const definition: Definition = { ...procedure.definition, parameters };
  return { ...procedure, definition };
}
