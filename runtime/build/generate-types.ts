import { compile } from 'json-schema-to-typescript';
import { posix } from 'node:path';
import type { SchemaFile, SchemaNode } from './schema-files.ts';

const banner = `// Generated from definitions/schemas by \`npm run generate\`. Do not edit.\n`;

/**
 * Writes one TypeScript type for every titled schema of the format.
 *
 * A reference becomes the name of the type it points to, so that each shape is written once and the generated
 * file reads like one written by hand.
 *
 * @param isWritten says by its path whether the types of a file are written or only referred to.
 */
export async function generateTypes(
  files: readonly SchemaFile[],
  isWritten: (path: string) => boolean = () => true,
): Promise<string> {
  const names = new Map<string, { name: string; schema: SchemaNode }>();
  for (const file of files) collectTitled(file.path, '#', file.schema, names);
  const parts: string[] = [];
  for (const [address, { name, schema }] of [...names].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!isWritten(address)) continue;
    const source = await compile(namedReferences(schema, address, names), name, {
      bannerComment: '',
      additionalProperties: false,
      format: true,
      ignoreMinAndMaxItems: true,
      style: { printWidth: 110, singleQuote: true },
    });
    parts.push(source.trim());
  }
  return `${banner}\n${parts.join('\n\n')}\n`;
}

/** Finds every schema with a title, addressed by file and JSON pointer. */
function collectTitled(
  path: string,
  pointer: string,
  node: unknown,
  names: Map<string, { name: string; schema: SchemaNode }>,
): void {
  if (Array.isArray(node))
    node.forEach((item, index) => collectTitled(path, `${pointer}/${index}`, item, names));
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  const schema = node as SchemaNode;
  if (typeof schema['title'] === 'string' && typeof schema['description'] === 'string') {
    const taken = [...names.values()].find((entry) => entry.name === schema['title']);
    if (taken) throw new Error(`Two schemas are titled ${schema['title']}: the second is ${path}${pointer}`);
    names.set(`${path}${pointer}`, { name: schema['title'], schema });
  }
  for (const [key, value] of Object.entries(schema)) collectTitled(path, `${pointer}/${key}`, value, names);
}

/** A copy of the schema in which every reference and every titled part is the name of its type. */
function namedReferences(
  schema: SchemaNode,
  address: string,
  names: ReadonlyMap<string, { name: string; schema: SchemaNode }>,
): SchemaNode {
  const path = address.slice(0, address.indexOf('#'));
  const visit = (node: unknown, here: string): unknown => {
    if (Array.isArray(node)) return node.map((item, index) => visit(item, `${here}/${index}`));
    if (typeof node !== 'object' || node === null) return node;
    const { $ref, ...rest } = node as SchemaNode;
    if (typeof $ref === 'string') return { ...described(rest), tsType: nameAt(resolveReference(path, $ref)) };
    const own = names.get(here);
    if (own && here !== address) return { ...described(rest), tsType: own.name };
    // Names of properties and definitions would make json-schema-to-typescript write the parts out again.
    const {
      $defs: _defs,
      $id: _id,
      $schema: _schema,
      unevaluatedProperties: _closed,
      propertyNames: _names,
      ...plain
    } = rest;
    return Object.fromEntries(
      Object.entries(plain).map(([key, value]) => [key, visit(value, `${here}/${key}`)]),
    );
  };
  const nameAt = (target: string): string => {
    const found = names.get(target);
    if (!found) throw new Error(`${address} refers to ${target}, which has no title`);
    return found.name;
  };
  return visit(schema, address) as SchemaNode;
}

function described(node: SchemaNode): SchemaNode {
  return typeof node['description'] === 'string' ? { description: node['description'] } : {};
}

function resolveReference(path: string, reference: string): string {
  const [file = '', pointer = ''] = reference.split('#');
  const target = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file));
  return `${target}#${pointer}`;
}
