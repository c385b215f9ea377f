import { readableAt, rowNames, type ReadableName, type ReadableScope } from '../../references/index.ts';
import type { Language } from '../../text/text.ts';
import { checkExpression } from '../checker/check.ts';
import type { Expression, Path } from '../expression.ts';
import type { FeelType, TypeScope } from '../feel-type.ts';

/** What a part of an expression sees: names of the draft, and those that loops and filters around it have bound. */
export interface ReadingFrame {
  readonly scope: ReadableScope;
  readonly language: Language;
  readonly types: TypeScope;
  /** Names that the expression itself has given, nearest first; null for a value of which nobody knows what is inside. */
  readonly bound: readonly Bound[];
  /** Whether the place wants a condition, so that a field with yes or no is said as one. */
  readonly asked?: boolean;
  /** Says a part of the expression. */
  readonly say: (expression: Expression, frame: ReadingFrame) => string;
}

interface Bound {
  /** Empty for the row of a filter, whose columns are read by their bare names. */
  readonly name: string;
  readonly columns: readonly ReadableName[];
}

/** The frame inside a loop whose name stands for each row of a list. */
export function insideLoop(frame: ReadingFrame, name: string, list: Expression): ReadingFrame {
  const type = typeIn(frame, list);
  const item: FeelType = typeof type === 'object' && 'list' in type ? type.list : 'any';
  return {
    ...frame,
    types: { names: { [name]: item }, outer: frame.types },
    bound: [{ name, columns: columnsOf(frame, list) }, ...frame.bound],
  };
}

/** The frame of the condition of a filter, which reads the columns of a row by their bare names. */
export function insideFilter(frame: ReadingFrame, list: Expression): ReadingFrame {
  const type = typeIn(frame, list);
  const item: FeelType = typeof type === 'object' && 'list' in type ? type.list : 'any';
  const names = typeof item === 'object' && 'context' in item ? item.context : {};
  const columns = columnsOf(frame, list);
  return {
    ...frame,
    types: { names, outer: { names: { item }, outer: frame.types } },
    bound: [{ name: '', columns }, { name: 'item', columns }, ...frame.bound],
  };
}

/** The type of a part of the expression. */
export function typeIn(frame: ReadingFrame, expression: Expression): FeelType {
  return checkExpression(expression, frame.types).type;
}

/** What a path leads to: its name in the draft, or a column of a row that the expression has bound. */
export interface Found {
  readonly named: ReadableName;
  /** The names before it that say something, e.g. the form that it belongs to. */
  readonly around: readonly ReadableName[];
}

/** What a path leads to; `row` for the row of a loop itself, undefined for what nobody knows. */
export function foundAt(frame: ReadingFrame, path: Path): Found | 'row' | undefined {
  const [first = '', ...rest] = path;
  for (const { name, columns } of frame.bound) {
    if (name === first) {
      if (rest.length === 0) return 'row';
      return foundIn(columns, rest);
    }
    if (name === '' && columns.some((column) => column.path.at(-1) === first)) return foundIn(columns, path);
  }
  return foundIn(frame.scope.names, path);
}

function foundIn(names: readonly ReadableName[], path: Path): Found | undefined {
  const way = path.map((_word, index) => readableAt({ names }, path.slice(0, index + 1)));
  const named = way.at(-1);
  if (named === undefined) return undefined;
  // What belongs to the language, as `case` and `clocks`, only leads to the names below it.
  const around = way
    .slice(0, -1)
    .filter((one) => one !== undefined)
    .filter((one, index) => index > 0 || !isLeading(one));
  return { named, around };
}

const leading = new Set(['case', 'tasks', 'clocks', 'dossier', 'fees', 'decision']);

function isLeading({ kind, path }: ReadableName): boolean {
  if (kind === 'item') return true;
  return kind === null && path.length === 1 && leading.has(path[0] ?? '');
}

/** The path that an expression is, from a name on; null for anything else. */
export function pathOf(expression: Expression): Path | null {
  if (!Array.isArray(expression)) return null;
  if (expression[0] === 'name') return [expression[1] as string];
  if (expression[0] !== 'path') return null;
  const before = pathOf(expression[1] as Expression);
  return before === null ? null : [...before, expression[2] as string];
}

/** What some words lead to after a part of the expression that is no name, e.g. after a row of a table. */
export function foundAfter(frame: ReadingFrame, whole: Expression, words: Path): Found | undefined {
  return foundIn(columnsOf(frame, whole), words);
}

/** The columns of the rows that an expression gives, through filters and functions that pass rows on. */
function columnsOf(frame: ReadingFrame, list: Expression): readonly ReadableName[] {
  const path = pathOf(list);
  if (path !== null) {
    const found = foundAt(frame, path);
    return found === undefined || found === 'row' ? [] : rowNames(found.named);
  }
  if (!Array.isArray(list)) return [];
  if (list[0] === 'filter' || list[0] === 'list') return columnsOf(frame, list[1] as Expression);
  return list[0] === 'call' ? columnsOf(frame, list[2] as Expression) : [];
}
