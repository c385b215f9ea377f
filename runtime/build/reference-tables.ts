import { posix } from 'node:path';
import type { SchemaFile, SchemaNode } from './schema-files.ts';

/** A titled schema with the file and pointer where it stands. */
interface Named {
  readonly title: string;
  readonly address: string;
  readonly schema: SchemaNode;
}

/** Schemas from which the reference begins; whatever they refer to follows. */
const roots = ['definition.json', 'fragment.json', 'paper-template.json'];

/**
 * Tables of every property of the format: one for each titled schema with properties, in the order in which a
 * reader of a definition meets them, then one of the simple values.
 */
export function propertyTables(files: readonly SchemaFile[]): string {
  const schemas = new Map(files.map(({ path, schema }) => [path, schema]));
  const named = new Map<string, Named>();
  for (const root of roots) collect(schemas, root, '', named);
  const all = [...named.values()];
  const [composed, simple] = [all.filter(hasProperties), all.filter((one) => !hasProperties(one))];
  const parts = composed.map((one) => tableOf(one, schemas, named));
  return [...parts, simpleTable(simple, schemas, named)].join('\n\n');
}

function hasProperties({ schema }: Named): boolean {
  return isNode(schema['properties']);
}

/** Finds titled schemas, each before those that it refers to. */
function collect(
  schemas: ReadonlyMap<string, SchemaNode>,
  path: string,
  pointer: string,
  named: Map<string, Named>,
): void {
  const visit = (node: unknown, at: string): void => {
    if (Array.isArray(node)) node.forEach((item, index) => visit(item, `${at}/${index}`));
    if (!isNode(node)) return;
    const address = `${path}#${at}`;
    if (typeof node['title'] === 'string' && typeof node['description'] === 'string') {
      if (named.has(address)) return;
      named.set(address, { title: node['title'], address, schema: node });
    }
    if (typeof node['$ref'] === 'string') {
      const [file = '', inside = ''] = resolve(path, node['$ref']).split('#');
      if (!named.has(`${file}#${inside}`)) collect(schemas, file, inside, named);
    }
    for (const [key, value] of Object.entries(node)) if (key !== '$defs') visit(value, `${at}/${key}`);
  };
  visit(at(schemas.get(path), pointer), pointer);
}

function tableOf(
  { title, address, schema }: Named,
  schemas: ReadonlyMap<string, SchemaNode>,
  named: ReadonlyMap<string, Named>,
): string {
  const [path = ''] = address.split('#');
  const required = Array.isArray(schema['required']) ? (schema['required'] as unknown[]) : [];
  const properties = isNode(schema['properties']) ? schema['properties'] : {};
  const rows = Object.entries(properties).map(([key, property]) => {
    const node = isNode(property) ? property : {};
    const need = required.includes(key) ? 'yes' : '';
    return row([`\`${key}\``, need, shapeOf(node, path, schemas, named), textOf(node['description'])]);
  });
  const inherited = Array.isArray(schema['allOf'])
    ? schema['allOf'].map((part) => shapeOf(isNode(part) ? part : {}, path, schemas, named)).join(', ')
    : '';
  return [
    `#### <a id="${anchor(title)}"></a>${title}`,
    '',
    textOf(schema['description']) + (inherited === '' ? '' : ` Has also what ${inherited} has.`),
    '',
    row(['property', 'needed', 'value', 'meaning']),
    row(['---', '---', '---', '---']),
    ...rows,
  ].join('\n');
}

function simpleTable(
  simple: readonly Named[],
  schemas: ReadonlyMap<string, SchemaNode>,
  named: ReadonlyMap<string, Named>,
): string {
  const rows = simple.map(({ title, address, schema }) => {
    const shape = bareShape(schema, address.split('#')[0] ?? '', schemas, named);
    return row([`<a id="${anchor(title)}"></a>${title}`, shape, textOf(schema['description'])]);
  });
  return [
    '#### Simple values',
    '',
    row(['name', 'value', 'meaning']),
    row(['---', '---', '---']),
    ...rows,
  ].join('\n');
}

/** What a value looks like: a link where the schema has a name, its shape where it has none. */
function shapeOf(
  node: SchemaNode,
  path: string,
  schemas: ReadonlyMap<string, SchemaNode>,
  named: ReadonlyMap<string, Named>,
): string {
  if (typeof node['title'] === 'string') return link(node['title']);
  if (typeof node['$ref'] === 'string') {
    const target = resolve(path, node['$ref']);
    const found = named.get(target);
    if (found) return link(found.title);
    const [file = '', pointer = ''] = target.split('#');
    const inside = at(schemas.get(file), pointer);
    return isNode(inside) ? shapeOf(inside, file, schemas, named) : '';
  }
  return bareShape(node, path, schemas, named);
}

function bareShape(
  node: SchemaNode,
  path: string,
  schemas: ReadonlyMap<string, SchemaNode>,
  named: ReadonlyMap<string, Named>,
): string {
  const of = (inner: unknown): string => shapeOf(isNode(inner) ? inner : {}, path, schemas, named);
  if ('const' in node) return code(node['const']);
  if (Array.isArray(node['enum'])) return node['enum'].map(code).join(', ');
  if (Array.isArray(node['oneOf'])) return node['oneOf'].map(of).join(' or ');
  if (node['type'] === 'array') return `list of ${of(node['items'])}`;
  if (isNode(node['additionalProperties'])) return `object: key → ${of(node['additionalProperties'])}`;
  if (typeof node['pattern'] === 'string') return `text like \`${node['pattern']}\``;
  const words: Readonly<Record<string, string>> = {
    string: 'text',
    integer: 'whole number',
    boolean: 'true or false',
  };
  const type = textOf(node['type']);
  return words[type] ?? (type === '' ? 'any value' : type);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function code(value: unknown): string {
  return `\`${JSON.stringify(value)}\``;
}

function link(title: string): string {
  return `[${title}](#${anchor(title)})`;
}

function anchor(title: string): string {
  return `ref-${title.toLowerCase()}`;
}

/** One row of a table; what would end a cell is escaped. */
export function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

function resolve(path: string, reference: string): string {
  const [file = '', pointer = ''] = reference.split('#');
  return `${file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file))}#${pointer}`;
}

function at(node: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (inner, key) => (isNode(inner) || Array.isArray(inner) ? Reflect.get(inner, key) : undefined),
      node,
    );
}

function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
