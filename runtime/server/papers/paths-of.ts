import { paperHelpers } from './paper-helpers.ts';
import {
  BLOCKS,
  isBlock,
  isCall,
  isMustache,
  isPath,
  isProgram,
  isText,
  parseTemplate,
} from './template-syntax.ts';

/** What names mean at one place of a template: the values that `this`, `../this`, … stand for, innermost first. */
interface Scope {
  readonly contexts: readonly string[];
  readonly names: ReadonlyMap<string, string>;
}

/**
 * The paths of the view that a template reads, each once, in the order of the template. A list's items are marked
 * `[]`, so that a reader of definitions can tell which fields a template names and which of them do not exist.
 * A template that cannot be read has none.
 *
 * @example pathsOf('{{#each dossier}}{{name}}{{/each}}') // ['dossier', 'dossier[].name']
 */
export function pathsOf(template: string): readonly string[] {
  const program = parseTemplate(template);
  if (!isProgram(program)) return [];
  const found = new Set<string>();
  readProgram(program, { contexts: [''], names: new Map() }, found);
  return [...found];
}

function readProgram(program: hbs.AST.Program, scope: Scope, found: Set<string>): void {
  for (const node of program.body) {
    if (isMustache(node)) readCall(node, scope, found);
    else if (isBlock(node)) readBlock(node, scope, found);
  }
}

function readBlock(block: hbs.AST.BlockStatement, scope: Scope, found: Set<string>): void {
  for (const param of block.params) readExpression(param, scope, found);
  if (block.program) readProgram(block.program, scopeInside(block, scope), found);
  if (block.inverse) readProgram(block.inverse, scope, found);
}

function scopeInside(block: hbs.AST.BlockStatement, scope: Scope): Scope {
  if (!BLOCKS.get(block.path.original)?.scoped) return scope;
  const [subject] = block.params;
  const path = subject && isPath(subject) ? resolve(subject, scope) : undefined;
  const item = path === undefined ? '?' : block.path.original === 'each' ? `${path}[]` : path;
  const names = new Map(scope.names);
  // `each list as |item index|`: the second name is a counter, which is no path of the view.
  (block.program.blockParams ?? []).forEach((name, position) => names.set(name, position === 0 ? item : '?'));
  return { contexts: [item, ...scope.contexts], names };
}

/** A mustache or a call in brackets: a helper's arguments, or one path that is printed. */
function readCall(
  call: hbs.AST.MustacheStatement | hbs.AST.SubExpression,
  scope: Scope,
  found: Set<string>,
): void {
  if (!isPath(call.path)) return;
  const isHelper = call.params.length > 0 || paperHelpers.has(call.path.original);
  if (!isHelper) {
    readExpression(call.path, scope, found);
    return;
  }
  for (const param of call.params) readExpression(param, scope, found);
  const [first] = call.params;
  if (call.path.original === 'label' && first && isText(first)) found.add(`labels.${first.value}`);
}

function readExpression(node: hbs.AST.Expression, scope: Scope, found: Set<string>): void {
  if (isCall(node)) readCall(node, scope, found);
  else if (isPath(node)) {
    const path = resolve(node, scope);
    // What lies below a computed value or a counter belongs to no path of the view.
    if (path !== undefined && path !== '' && !path.startsWith('?')) found.add(path);
  }
}

function resolve(path: hbs.AST.PathExpression, scope: Scope): string | undefined {
  const [first, ...rest] = path.parts;
  if (path.data) return first === 'root' ? joinPath('', rest) : undefined;
  const named = first !== undefined && isPlainName(path) ? scope.names.get(first) : undefined;
  if (named !== undefined) return joinPath(named, rest);
  const context = scope.contexts[path.depth];
  return context === undefined ? undefined : joinPath(context, path.parts);
}

/** `this.item` and `../item` name a field even where a block has named a value `item`. */
function isPlainName(path: hbs.AST.PathExpression): boolean {
  return path.depth === 0 && !/^(this\b|\.)/.test(path.original);
}

function joinPath(base: string, parts: readonly string[]): string {
  return [base, ...parts].filter((part) => part !== '').join('.');
}
