import type { Definition, Problem, State } from '../../../engine/index.ts';

/** What an installation has connected. What is absent is not known, and nothing is said of it. */
export interface Connected {
  /** Ids of the registries that can be asked. */
  readonly registries?: ReadonlySet<string>;
  /** Ids of the systems that can be sent tasks. */
  readonly systems?: ReadonlySet<string>;
  /** Whether there is a provider of payments. */
  readonly pays?: boolean;
  /** Whether there is a signing service. */
  readonly signs?: boolean;
}

/**
 * Warns of registries, systems, payments and signatures for which nothing is connected here. It is no error: it may be
 * connected later, and until then people do it by hand.
 */
export function checkConnectors(definition: Definition, connected: Connected): Problem[] {
  return [
    ...registryProblems(definition, connected),
    ...stateProblems(definition.workflow.states, '/workflow/states', connected),
    ...signingProblems(definition, connected),
  ];
}

function registryProblems({ lookups = {} }: Definition, { registries }: Connected): Problem[] {
  if (registries === undefined) return [];
  return Object.entries(lookups).flatMap(([key, { connector }]) =>
    registries.has(connector)
      ? []
      : warning('registry-unknown', `/lookups/${key}/connector`, named(connector, registries)),
  );
}

function stateProblems(
  states: Readonly<Record<string, State>>,
  pointer: string,
  connected: Connected,
): Problem[] {
  const { systems, pays } = connected;
  return Object.entries(states).flatMap(([name, { meta, states: inner = {} }]) => {
    const at = `${pointer}/${name}`;
    const own = (meta?.tasks ?? []).flatMap(({ system, pay }, index): Problem[] => {
      const task = `${at}/meta/tasks/${index}`;
      const isUnknown = system !== undefined && systems !== undefined && !systems.has(system.connector);
      return [
        ...(isUnknown
          ? warning('system-unknown', `${task}/system/connector`, named(system.connector, systems))
          : []),
        ...(pay !== undefined && pays === false ? warning('payment-none', `${task}/pay`) : []),
      ];
    });
    return [...own, ...stateProblems(inner, `${at}/states`, connected)];
  });
}

function signingProblems({ papers = {} }: Definition, { signs }: Connected): Problem[] {
  if (signs !== false) return [];
  return Object.entries(papers).flatMap(([key, { sign }]) =>
    sign === undefined ? [] : warning('signing-none', `/papers/${key}/sign`),
  );
}

function named(connector: string, known: ReadonlySet<string>): Problem['params'] {
  return { connector, known: known.size === 0 ? '–' : [...known].sort().join(', ') };
}

function warning(code: string, pointer: string, params: Problem['params'] = {}): Problem[] {
  return [{ code, pointer, severity: 'warning', params }];
}
