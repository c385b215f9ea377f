import type { FormShapes, MemberShape, ValueShape } from '../../engine/authoring/index.ts';
import type { SchemaFile, SchemaNode } from './schema-files.ts';

const BASE = 'https://thutuc.example/schemas/';
/** Schemas that mean one thing, whatever they are made of. */
const known: Readonly<Record<string, ValueShape>> = {
  'text.json': { kind: 'text' },
  'condition.json': { kind: 'condition' },
  'expression.json': { kind: 'expression' },
  'key.json': { kind: 'key' },
  'slug.json': { kind: 'slug' },
};
/** Members that have a place of their own on the screen: what is inside of a part, the kind of a field, papers. */
const elsewhere = new Set(['type', 'fields', 'sections', 'pages', 'template']);

/**
 * Writes the members of forms, pages, sections and every kind of field as data, so that a screen that edits them
 * follows the schemas by itself.
 */
export function generateShapes(files: readonly SchemaFile[]): string {
  const schemas = new Map(files.map(({ path, schema }) => [path, schema]));
  const form = named(schemas, 'form.json');
  const definitions = form['$defs'] as Readonly<Record<string, SchemaNode>>;
  const part = (node: SchemaNode | undefined): readonly MemberShape[] =>
    membersOf(schemas, node ?? {}, 'form.json');
  const kinds = (named(schemas, 'field.json')['oneOf'] as readonly { readonly $ref: string }[]).map(
    ({ $ref }) => $ref,
  );
  const shapes: FormShapes = {
    form: part(form),
    page: part(definitions['page']),
    section: part(definitions['section']),
    fields: Object.fromEntries(
      kinds.map((path) => [
        path.replace(/^fields\/|\.json$/g, ''),
        membersOf(schemas, named(schemas, path), path),
      ]),
    ),
  };
  const head = '// Generated from definitions/schemas by `npm run generate`. Do not edit.\n';
  return `${head}import type { FormShapes } from '../shapes/member-shape.ts';\n\nexport const formShapes: FormShapes = ${JSON.stringify(shapes, null, 2)};\n`;
}

function named(schemas: ReadonlyMap<string, SchemaNode>, path: string): SchemaNode {
  const schema = schemas.get(path);
  if (schema === undefined) throw new Error(`there is no schema <${path}>`);
  return schema;
}

function membersOf(
  schemas: ReadonlyMap<string, SchemaNode>,
  node: SchemaNode,
  path: string,
): readonly MemberShape[] {
  const inherited = ((node['allOf'] ?? []) as readonly SchemaNode[]).map((one) => {
    const found = target(schemas, String(one['$ref']), path);
    return { members: membersOf(schemas, found.node, found.path) };
  });
  const needed = new Set((node['required'] ?? []) as readonly string[]);
  const own = Object.entries((node['properties'] ?? {}) as Readonly<Record<string, SchemaNode>>)
    .filter(([name]) => !elsewhere.has(name))
    .map(([name, value]) => ({ name, needed: needed.has(name), ...shapeOf(schemas, value, path) }));
  const base = inherited.flatMap(({ members }) => members);
  // A kind may need what others may have, as a computed field its value.
  return [...base.map((member) => (needed.has(member.name) ? { ...member, needed: true } : member)), ...own];
}

function shapeOf(schemas: ReadonlyMap<string, SchemaNode>, node: SchemaNode, path: string): ValueShape {
  if (typeof node['$ref'] === 'string') {
    const found = target(schemas, node['$ref'], path);
    return known[found.path + found.inside] ?? shapeOf(schemas, found.node, found.path);
  }
  if (Array.isArray(node['enum'])) return { kind: 'choice', choices: node['enum'] as readonly string[] };
  switch (node['type']) {
    case 'boolean':
      return { kind: 'yesNo' };
    case 'integer':
    case 'number':
      return { kind: node['type'] };
    case 'string':
      return { kind: 'words' };
    case 'object':
      return { kind: 'object', members: membersOf(schemas, node, path) };
    case 'array': {
      const item = shapeOf(schemas, node['items'] as SchemaNode, path);
      return item.kind === 'choice' ? { ...item, kind: 'choices' } : { kind: 'list', item };
    }
    default:
      throw new Error(`no screen can edit what <${path}> says: ${JSON.stringify(node).slice(0, 200)}`);
  }
}

/** What a reference leads to, with the file it stands in. */
function target(
  schemas: ReadonlyMap<string, SchemaNode>,
  reference: string,
  from: string,
): { readonly node: SchemaNode; readonly path: string; readonly inside: string } {
  const [file = '', inside = ''] = reference.split('#');
  const path = file === '' ? from : new URL(file, BASE + from).href.slice(BASE.length);
  const node = inside
    .split('/')
    .slice(1)
    .reduce<SchemaNode | undefined>((one, key) => one?.[key] as SchemaNode | undefined, named(schemas, path));
  if (node === undefined) throw new Error(`<${reference}> of <${from}> leads nowhere`);
  return { node, path, inside };
}
