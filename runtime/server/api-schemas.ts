import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocuments } from './catalogues/read-documents.ts';
import { packageRoot } from './package-root.ts';

/** A schema as plain data. */
export type SchemaNode = Readonly<Record<string, unknown>>;

const base = 'https://thutuc.example/schemas/';

/** The schemas of the API and those of the format that they refer to. */
export const apiSchemas: readonly SchemaNode[] = [
  ...readDocuments(join(packageRoot, 'runtime/api/schemas')).map(({ document }) => document as SchemaNode),
  JSON.parse(readFileSync(join(packageRoot, 'definitions/schemas/text.json'), 'utf8')) as SchemaNode,
].map((schema) => plain(schema) as SchemaNode);

/**
 * Refers to a schema of the API by the name of its file, or to a part of one.
 *
 * @example schemaOf('sign-in') // { $ref: 'https://thutuc.example/schemas/api/sign-in.json' }
 */
export function schemaOf(name: string, part = ''): { readonly $ref: string } {
  return { $ref: `${base}api/${name}.json${part}` };
}

/**
 * A schema with references in full and without what only the generator of types reads, so that every library
 * understands it.
 */
function plain(node: unknown, id = ''): unknown {
  if (Array.isArray(node)) return node.map((item) => plain(item, id));
  if (typeof node !== 'object' || node === null) return node;
  const { $schema: _schema, tsType: _type, ...rest } = node as SchemaNode;
  const own = typeof rest['$id'] === 'string' ? rest['$id'] : id;
  return Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? new URL(value, own).href : plain(value, own),
    ]),
  );
}
