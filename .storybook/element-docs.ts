import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A line of the tables of a component's page. */
export interface DocLine {
  readonly name: string;
  readonly description: string;
}

export interface PropertyLine extends DocLine {
  readonly type: { readonly text: string };
  readonly default?: string;
}

/** What a component offers, in the shape of a custom elements manifest, which Storybook draws tables from. */
export interface ElementDocs {
  readonly kind: 'class';
  readonly customElement: true;
  readonly name: string;
  readonly tagName: string;
  /** File of the element, relative to the folder of the package. */
  readonly path: string;
  readonly description: string;
  readonly members: readonly (PropertyLine & { readonly kind: 'field' })[];
  readonly events: readonly DocLine[];
  readonly slots: readonly DocLine[];
  readonly cssParts: readonly DocLine[];
}

interface FoundClass extends Omit<ElementDocs, 'kind' | 'customElement' | 'tagName'> {
  readonly tagName: string | null;
  readonly base: string | null;
}

/** Where the elements stand that have a page in Storybook. */
const FOLDERS = ['components', 'runtime/embed/web', 'runtime/portal/web'] as const;

/**
 * Reads every element of these folders from its source: the comment of the class with `@fires name - when`,
 * `@csspart name, name` and `@slot name - what`, and its properties with their comments. What a base class offers is
 * among it.
 *
 * @param root folder of the package.
 */
export function elementDocs(root: string): readonly ElementDocs[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(folder, path).replaceAll('\\', '/'),
    ),
  )
    .filter((path) => path.endsWith('.ts') && !/\.(test|stories|d)\.ts$|story-kit/.test(path))
    .sort();
  const classes = new Map(files.flatMap((path) => classesOf(root, path)).map((one) => [one.name, one]));
  return [...classes.values()].flatMap((found) => {
    const { tagName, base: _base, ...own } = found;
    if (tagName === null) return [];
    const line = lineage(found, classes);
    return [
      {
        ...own,
        kind: 'class' as const,
        customElement: true as const,
        tagName,
        members: merged(line.map(({ members }) => members)),
        events: merged(line.map(({ events }) => events)),
        slots: merged(line.map(({ slots }) => slots)),
        cssParts: merged(line.map(({ cssParts }) => cssParts)),
      },
    ];
  });
}

/** The class, then the one that it extends, and so on. */
function lineage(found: FoundClass, classes: ReadonlyMap<string, FoundClass>): readonly FoundClass[] {
  const base = found.base === null ? undefined : classes.get(found.base);
  return base === undefined ? [found] : [found, ...lineage(base, classes)];
}

/** Each name once, as the nearest class tells it. */
function merged<Line extends DocLine>(lists: readonly (readonly Line[])[]): readonly Line[] {
  const byName = new Map<string, Line>();
  for (const line of lists.flat()) if (!byName.has(line.name)) byName.set(line.name, line);
  return [...byName.values()];
}

function classesOf(root: string, path: string): FoundClass[] {
  const source = ts.createSourceFile(
    path,
    readFileSync(join(root, path), 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  return source.statements.filter(ts.isClassDeclaration).map((node) => {
    const tags = ts.getJSDocTags(node);
    const linesOf = (name: string): DocLine[] =>
      tags.filter(({ tagName }) => tagName.text === name).map((tag) => splitLine(textOf(tag.comment)));
    return {
      name: node.name?.text ?? '',
      tagName: tagOf(node),
      path,
      base: baseOf(node),
      description: descriptionOf(node),
      members: node.members.filter(isDeclared).filter(isProperty).map(memberOf),
      events: linesOf('fires'),
      slots: linesOf('slot'),
      cssParts: linesOf('csspart').flatMap(({ name, description }) =>
        name.split(/,\s*/).map((part) => ({ name: part, description })),
      ),
    };
  });
}

function tagOf(node: ts.ClassDeclaration): string | null {
  for (const { expression } of ts.getDecorators(node) ?? []) {
    if (!ts.isCallExpression(expression) || expression.expression.getText() !== 'customElement') continue;
    const [tag] = expression.arguments;
    if (tag !== undefined && ts.isStringLiteral(tag)) return tag.text;
  }
  return null;
}

function baseOf(node: ts.ClassDeclaration): string | null {
  const [clause] = node.heritageClauses?.filter(({ token }) => token === ts.SyntaxKind.ExtendsKeyword) ?? [];
  return clause?.types[0]?.expression.getText() ?? null;
}

/** What a decorator may make a property of. */
type Declared = ts.PropertyDeclaration | ts.GetAccessorDeclaration;

function isDeclared(node: ts.ClassElement): node is Declared {
  return ts.isPropertyDeclaration(node) || ts.isGetAccessorDeclaration(node);
}

function isProperty(node: Declared): boolean {
  return (ts.getDecorators(node) ?? []).some(
    ({ expression }) => ts.isCallExpression(expression) && expression.expression.getText() === 'property',
  );
}

function memberOf(node: Declared): PropertyLine & { kind: 'field' } {
  const begin = ts.isPropertyDeclaration(node) ? node.initializer?.getText() : undefined;
  const guessed =
    begin === undefined
      ? ''
      : /^['"`]/.test(begin)
        ? 'string'
        : /^(true|false)$/.test(begin)
          ? 'boolean'
          : '';
  return {
    kind: 'field',
    name: node.name.getText(),
    description: descriptionOf(node),
    type: { text: node.type?.getText() ?? guessed },
    ...(begin === undefined ? {} : { default: begin }),
  };
}

/** `name - what it is`, the second half being optional. */
function splitLine(text: string): DocLine {
  const [name = '', ...rest] = text.split(' - ');
  return { name: name.trim(), description: rest.join(' - ').trim() };
}

function descriptionOf(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => textOf(comment))
    .join('\n');
}

function textOf(comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string {
  return (ts.getTextOfJSDocComment(comment) ?? '').replaceAll(/\s+/g, ' ').trim();
}
