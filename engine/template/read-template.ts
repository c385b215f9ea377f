import { helperNames } from './helper-names.ts';
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
  readonly contexts: readonly Path[];
  readonly names: ReadonlyMap<string, Path>;
}

/** Keys from the top of the view, `[]` for the items of a list; null for what is no part of the view. */
type Path = readonly string[] | null;

/** One reading of a template: the keys that lead to the value, and where the last of them are written. */
export interface TemplateWord {
  /** Keys from the top of the view; the items of a list are marked `[]`. */
  readonly path: readonly string[];
  /** How many of the last keys are written here; those before them come from the blocks around. */
  readonly written: number;
  /** Where the reading begins: a line, counted from 0, and the character in it. */
  readonly line: number;
  readonly column: number;
  /** The author's text from there on is a text in quotes, the argument of `label`. */
  readonly quoted: boolean;
}

type Visit = (word: TemplateWord) => void;

const helpers: ReadonlySet<string> = new Set(helperNames);

/** Tells every place at which a template reads the view, in its order. A template that cannot be read has none. */
export function readTemplate(template: string, visit: Visit): void {
  const program = parseTemplate(template);
  if (isProgram(program)) readProgram(program, { contexts: [[]], names: new Map() }, visit);
}

function readProgram(program: hbs.AST.Program, scope: Scope, visit: Visit): void {
  for (const node of program.body) {
    if (isMustache(node)) readCall(node, scope, visit);
    else if (isBlock(node)) readBlock(node, scope, visit);
  }
}

function readBlock(block: hbs.AST.BlockStatement, scope: Scope, visit: Visit): void {
  for (const param of block.params) readExpression(param, scope, visit);
  if (block.program) readProgram(block.program, scopeInside(block, scope), visit);
  if (block.inverse) readProgram(block.inverse, scope, visit);
}

function scopeInside(block: hbs.AST.BlockStatement, scope: Scope): Scope {
  if (!BLOCKS.get(block.path.original)?.scoped) return scope;
  const [subject] = block.params;
  const path = subject && isPath(subject) ? resolve(subject, scope) : null;
  const item = path === null ? null : block.path.original === 'each' ? [...path, '[]'] : path;
  const names = new Map(scope.names);
  // `each list as |item index|`: the second name is a counter, which is no path of the view.
  (block.program.blockParams ?? []).forEach((name, position) =>
    names.set(name, position === 0 ? item : null),
  );
  return { contexts: [item, ...scope.contexts], names };
}

/** A mustache or a call in brackets: a helper's arguments, or one path that is printed. */
function readCall(call: hbs.AST.MustacheStatement | hbs.AST.SubExpression, scope: Scope, visit: Visit): void {
  if (!isPath(call.path)) return;
  const isHelper = call.params.length > 0 || helpers.has(call.path.original);
  if (!isHelper) {
    readExpression(call.path, scope, visit);
    return;
  }
  for (const param of call.params) readExpression(param, scope, visit);
  const [first] = call.params;
  if (call.path.original !== 'label' || !first || !isText(first)) return;
  const keys = first.value.split('.');
  visit({ ...placeOf(first), path: ['labels', ...keys], written: keys.length, quoted: true });
}

function readExpression(node: hbs.AST.Expression, scope: Scope, visit: Visit): void {
  if (isCall(node)) readCall(node, scope, visit);
  else if (isPath(node)) {
    const path = resolve(node, scope);
    // What lies below a computed value or a counter belongs to no path of the view.
    if (path === null || path.length === 0) return;
    visit({ ...placeOf(node), path, written: writtenKeys(node, scope), quoted: false });
  }
}

function resolve(path: hbs.AST.PathExpression, scope: Scope): Path {
  const [first, ...rest] = path.parts;
  if (path.data) return first === 'root' ? rest : null;
  if (first !== undefined && isPlainName(path) && scope.names.has(first)) {
    return below(scope.names.get(first) ?? null, rest);
  }
  return below(scope.contexts[path.depth] ?? null, path.parts);
}

function below(base: Path, parts: readonly string[]): Path {
  return base === null ? null : [...base, ...parts];
}

/** The keys of the view that stand in the text itself: not `@root`, and not a name that a block gave. */
function writtenKeys(path: hbs.AST.PathExpression, scope: Scope): number {
  const [first] = path.parts;
  const isNamed = first !== undefined && isPlainName(path) && scope.names.has(first);
  return path.parts.length - (path.data || isNamed ? 1 : 0);
}

/** `this.item` and `../item` name a field even where a block has named a value `item`. */
function isPlainName(path: hbs.AST.PathExpression): boolean {
  return path.depth === 0 && !/^(this\b|\.)/.test(path.original);
}

function placeOf({ loc }: hbs.AST.Node): { line: number; column: number } {
  return { line: loc.start.line - 1, column: loc.start.column };
}
