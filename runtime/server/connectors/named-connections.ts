import type { Text } from '../../../engine/index.ts';
import type { NamedConnection } from '../../api/index.ts';

/** What definitions may ask or hand tasks to on this server. */
export interface Connections {
  readonly registries: readonly NamedConnection[];
  readonly systems: readonly NamedConnection[];
}

/**
 * The connections of some ids in the order of their ids, each by the title of the document that is known under it.
 *
 * @example namedConnections(['thue', 'dat'], [{ id: 'thue', title }]) // [{ id: 'dat' }, { id: 'thue', title }]
 */
export function namedConnections(
  ids: Iterable<string>,
  documents: readonly { readonly id: string; readonly title?: Text }[],
): readonly NamedConnection[] {
  return [...ids].sort().map((id) => {
    const title = documents.find((one) => one.id === id)?.title;
    return title === undefined ? { id } : { id, title };
  });
}
