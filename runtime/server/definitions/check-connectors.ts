import type { Definition, Problem } from '../../../engine/index.ts';

/**
 * Warns of look-ups that ask a registry which is not connected here. It is no error: the registry may be connected later,
 * and until then its fields are typed.
 *
 * @param registries ids of the registries that are connected; undefined where that is not known
 */
export function checkConnectors(
  { lookups = {} }: Pick<Definition, 'lookups'>,
  registries: ReadonlySet<string> | undefined,
): Problem[] {
  if (registries === undefined) return [];
  return Object.entries(lookups)
    .filter(([, { connector }]) => !registries.has(connector))
    .map(([key, { connector }]) => ({
      code: 'registry-unknown',
      pointer: `/lookups/${key}/connector`,
      severity: 'warning',
      params: { connector, known: [...registries].sort().join(', ') },
    }));
}
