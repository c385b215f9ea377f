import { inLanguage, type Language } from '../../engine/index.ts';
import type * as Api from '../api/index.ts';
import type { Client } from './client.ts';

/** An entry as a field offers it. */
interface Hit {
  readonly code: string;
  readonly name: string;
  readonly detail?: string;
  readonly parent?: string;
  readonly closed?: true;
}

interface Filter {
  readonly parent?: string | null;
  readonly attribute?: { readonly name: string; readonly value: string };
  readonly limit: number;
}

/**
 * What the fields of a form look up in catalogues, in the reader's language.
 *
 * @param hash definition whose pinned versions are read
 */
export function catalogueServices(
  client: Pick<Client, 'catalogue' | 'formerEntries'>,
  hash: string,
  language: Language,
) {
  const hit = ({ code, name, detail, parent, closed }: Api.CatalogueHit): Hit => ({
    code,
    name: inLanguage(name, language),
    ...(detail === null ? {} : { detail: inLanguage(detail, language) }),
    ...(parent === null ? {} : { parent }),
    ...(closed ? { closed } : {}),
  });
  return {
    async searchCatalogue(id: string, q: string, { parent, attribute, limit }: Filter): Promise<Hit[]> {
      const wanted = attribute && `${attribute.name}:${attribute.value}`;
      const { entries } = await client.catalogue(id, { q, hash, limit, parent, attribute: wanted });
      return entries.map(hit);
    },
    async searchFormer(id: string, q: string, limit: number) {
      const { entries } = await client.formerEntries(id, { q, hash, limit });
      return entries.map(({ name, above, successors }) => ({
        name: [name, ...above].map((text) => inLanguage(text, language)).join(', '),
        successors: successors.map(hit),
      }));
    },
    async entry(id: string, code: string): Promise<Hit | null> {
      const [found] = (await client.catalogue(id, { code, hash })).entries;
      return found === undefined ? null : hit(found);
    },
  };
}
