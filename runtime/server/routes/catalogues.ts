import type { FastifyInstance } from 'fastify';
import { localDateOf, type Catalogue, type CatalogueEntry } from '../../../engine/index.ts';
import type { CatalogueHit, FormerEntry } from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';

interface CatalogueQuery {
  readonly q: string;
  readonly code?: string;
  readonly parent?: string;
  readonly attribute?: string;
  readonly date?: string;
  readonly hash?: string;
  readonly limit: number;
}

interface FormerQuery {
  readonly q: string;
  readonly hash?: string;
  readonly limit: number;
}

/** Looks entries of catalogues up, as they read in the version that a definition is pinned to. */
export function catalogueRoutes(app: FastifyInstance, { procedures, catalogues, world }: Services): void {
  app.get<{ Params: { id: string }; Querystring: CatalogueQuery }>(
    '/api/catalogues/:id',
    {
      schema: {
        summary: 'Search a catalogue, or name codes',
        tags: ['forms'],
        querystring: {
          type: 'object',
          properties: {
            q: {
              type: 'string',
              maxLength: 100,
              default: '',
              description: 'Letters or digits of a name or code.',
            },
            code: { type: 'string', maxLength: 2000, description: 'Codes to be named, divided by commas.' },
            parent: {
              type: 'string',
              maxLength: 50,
              description: 'Only entries below this code; an empty text: only those of the first level.',
            },
            attribute: {
              type: 'string',
              maxLength: 100,
              pattern: '^[^:]+:',
              description: 'Only entries with this attribute, as name:value.',
            },
            date: {
              type: 'string',
              pattern: '^\\d{4}-\\d{2}-\\d{2}$',
              description:
                'Day on which entries must be open, today where absent; with codes, the day as of which they read.',
            },
            hash: { type: 'string', maxLength: 64, description: 'Definition whose pinned version is read.' },
            limit: { type: 'integer', minimum: 1, maximum: 500, default: 20 },
          },
        },
        response: { 200: schemaOf('catalogue-page'), 404: schemaOf('problem-details') },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { query } = request;
      const catalogue = await catalogueOf(id, query.hash);
      const today = localDateOf(world.now());
      const entries = query.code === undefined ? found(catalogue, query) : named(catalogue, query);
      reply.header('cache-control', 'public, max-age=300');
      const { version, title } = catalogue;
      return { id, version, title, entries: entries.map((entry) => hit(catalogue, entry, today)) };
    },
  );

  app.get<{ Params: { id: string }; Querystring: FormerQuery }>(
    '/api/catalogues/:id/former',
    {
      schema: {
        summary: 'Search the catalogues that this one replaced, for what took the place of their entries',
        tags: ['forms'],
        querystring: {
          type: 'object',
          required: ['q'],
          properties: {
            q: { type: 'string', minLength: 1, maxLength: 200, description: 'Words of names, old ones.' },
            hash: { type: 'string', maxLength: 64, description: 'Definition whose pinned version is read.' },
            limit: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
          },
        },
        response: { 200: schemaOf('former-entries'), 404: schemaOf('problem-details') },
      },
    },
    async (request, reply) => {
      const { q, hash, limit } = request.query;
      const catalogue = await catalogueOf(request.params.id, hash);
      const today = localDateOf(world.now());
      const entries = catalogues
        .before(catalogue.id)
        .flatMap((old) => old.search(q, { limit }).map((entry) => former(old, entry, catalogue, today)))
        .slice(0, limit);
      reply.header('cache-control', 'public, max-age=300');
      return { entries };
    },
  );

  async function catalogueOf(id: string, hash: string | undefined): Promise<Catalogue> {
    const pinned = hash === undefined ? null : await procedures.find(hash);
    const catalogue = pinned ? pinned.surroundings.catalogue(id) : catalogues.get(id);
    if (!catalogue) throw new RequestError('catalogue-missing');
    return catalogue;
  }

  function found(catalogue: Catalogue, { q, parent, attribute, date, limit }: CatalogueQuery) {
    const [name = '', ...value] = attribute?.split(':') ?? [];
    return catalogue.search(q, {
      date: date ?? localDateOf(world.now()),
      limit,
      ...(parent === undefined ? {} : { parent: parent === '' ? null : parent }),
      ...(attribute === undefined ? {} : { attribute: { name, value: value.join(':') } }),
    });
  }
}

function named(catalogue: Catalogue, { code = '', date }: CatalogueQuery): CatalogueEntry[] {
  return code.split(',').flatMap((one) => catalogue.entry(one.trim(), date) ?? []);
}

function hit(
  catalogue: Catalogue,
  { code, name, parent, attributes }: CatalogueEntry,
  today: string,
): CatalogueHit {
  const above = parent === undefined ? undefined : catalogue.entry(parent);
  const closed = !catalogue.isValidAt(code, today);
  return {
    code,
    name,
    detail: above?.name ?? null,
    parent: parent ?? null,
    closed,
    attributes: { ...attributes },
  };
}

function former(old: Catalogue, entry: CatalogueEntry, present: Catalogue, today: string): FormerEntry {
  const above: CatalogueEntry[] = [];
  for (let code = entry.parent; code !== undefined;) {
    const next = old.entry(code);
    if (next === undefined || above.includes(next)) break;
    above.push(next);
    code = next.parent;
  }
  return {
    name: entry.name,
    above: above.map(({ name }) => name),
    successors: old
      .successorsOf(entry.code)
      .flatMap((code) => present.entry(code) ?? [])
      .map((heir) => hit(present, heir, today)),
  };
}
