import type { FastifyInstance } from 'fastify';
import { localDateOf, type Catalogue, type CatalogueEntry } from '../../../engine/index.ts';
import type { CatalogueHit } from '../../api/index.ts';
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
              description: 'Day on which entries must be open; today where absent.',
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
      const pinned = query.hash === undefined ? null : await procedures.find(query.hash);
      const catalogue = pinned ? pinned.surroundings.catalogue(id) : catalogues.get(id);
      if (!catalogue) throw new RequestError('catalogue-missing');
      const entries = query.code === undefined ? found(catalogue, query) : named(catalogue, query.code);
      reply.header('cache-control', 'public, max-age=300');
      const { version, title } = catalogue;
      return { id, version, title, entries: entries.map((entry) => hit(catalogue, entry)) };
    },
  );

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

function named(catalogue: Catalogue, codes: string): CatalogueEntry[] {
  return codes.split(',').flatMap((code) => catalogue.entry(code.trim()) ?? []);
}

function hit(catalogue: Catalogue, { code, name, parent }: CatalogueEntry): CatalogueHit {
  const above = parent === undefined ? undefined : catalogue.entry(parent);
  return { code, name, detail: above?.name ?? null };
}
