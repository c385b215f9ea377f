import type { PageRequest } from '../store/index.ts';

/** Which part of a list a request asks for. */
export interface PageQuery {
  readonly cursor?: string;
  readonly limit: number;
}

/** The schema of a query for a part of a list, with the list's own filters beside. */
export function pageQuery(filters: Readonly<Record<string, unknown>> = {}): object {
  return {
    type: 'object',
    properties: {
      ...filters,
      cursor: {
        type: 'string',
        maxLength: 1000,
        description: 'Place to go on from, as the last answer gave it.',
      },
      limit: { type: 'integer', minimum: 1, maximum: 200, default: 50, description: 'How many.' },
    },
  };
}

export function pageRequest({ cursor, limit }: PageQuery): PageRequest {
  return { cursor: cursor === undefined || cursor === '' ? null : cursor, limit };
}
