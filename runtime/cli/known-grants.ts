import { toInstant, type CatalogueDocument, type Definition } from '../../engine/index.ts';
import type { Shipped, Store } from '../server/index.ts';

/** Codes of the units in which roles can be held: the agencies, shipped and stored. */
export async function unitCodes(store: Store, { catalogues }: Shipped): Promise<ReadonlySet<string>> {
  const stored = await store.catalogues.latest('catalogue/co-quan');
  const documents = [
    ...catalogues.filter(({ id }) => id === 'co-quan'),
    ...(stored === null ? [] : [stored.document as unknown as CatalogueDocument]),
  ];
  return new Set(documents.flatMap(({ entries }) => entries.map(({ code }) => code)));
}

/** Roles that a shipped or published definition declares, and the administrator, whom the program itself knows. */
export async function declaredRoles(store: Store, { procedures }: Shipped): Promise<ReadonlySet<string>> {
  const roles = new Set(['quan_tri', ...procedures.flatMap(rolesOf)]);
  // A version that comes into effect later declares its roles today.
  for (const { id } of await store.definitions.listLive(toInstant('9999-12-31T00:00:00Z'))) {
    for (const { version } of await store.definitions.history(id)) {
      const record = await store.definitions.get(id, version);
      for (const role of rolesOf(record?.document)) roles.add(role);
    }
  }
  return roles;
}

function rolesOf(document: unknown): string[] {
  return Object.keys((document as Partial<Definition> | null | undefined)?.roles ?? {});
}
