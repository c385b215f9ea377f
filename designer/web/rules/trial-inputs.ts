import {
  itemOf,
  readableAt,
  readsOf,
  rowNames,
  type Expression,
  type ReadableName,
  type ReadableScope,
  type Value,
} from '../../../engine/authoring/index.ts';
import { kindOfType } from './rule-frame.ts';

/** A table of which an expression reads rows. */
export interface TrialTable {
  readonly table: ReadableName;
  /** What is read of each row, by its path in the row. */
  readonly columns: readonly ReadableName[];
}

/** What has to be given so that an expression can be tried. */
interface TrialInputs {
  readonly single: readonly ReadableName[];
  readonly tables: readonly TrialTable[];
}

/** What an expression reads, as it can be given by a person: single values, and rows of tables. */
export function trialInputs(expression: Expression, scope: ReadableScope): TrialInputs {
  const single = new Map<string, ReadableName>();
  const tables = new Map<
    string,
    { readonly table: ReadableName; readonly columns: Map<string, ReadableName> }
  >();
  const note = (name: ReadableName | undefined): void => {
    if (name === undefined) return;
    // Parts of a moment, as its year, come with it.
    if (kindOfType(name.type) === 'group') name.inner.forEach(note);
    else single.set(name.path.join('.'), name);
  };
  for (const path of readsOf(expression, scope.types)) {
    const length = path.findIndex((_word, index) => isTable(readableAt(scope, path.slice(0, index + 1)))) + 1;
    const table = length === 0 ? undefined : readableAt(scope, path.slice(0, length));
    if (table === undefined) {
      note(known(scope, path));
      continue;
    }
    const key = table.path.join('.');
    const found = tables.get(key) ?? { table, columns: new Map<string, ReadableName>() };
    tables.set(key, found);
    const column = readableAt({ names: rowNames(table) }, path.slice(length));
    if (column !== undefined && kindOfType(column.type) !== 'group')
      found.columns.set(column.path.join('.'), column);
  }
  return {
    single: [...single.values()],
    tables: [...tables.values()].map(({ table, columns }) => ({ table, columns: [...columns.values()] })),
  };
}

/** The name at a path, or the one before it: `ngay_sinh.year` is read of `ngay_sinh`. */
function known(scope: ReadableScope, path: readonly string[]): ReadableName | undefined {
  return readableAt(scope, path) ?? (path.length > 1 ? known(scope, path.slice(0, -1)) : undefined);
}

function isTable(name: ReadableName | undefined): boolean {
  if (name === undefined || kindOfType(name.type) !== 'list') return false;
  const item = itemOf(name.type);
  return typeof item === 'object' && 'context' in item;
}

/** Values by their paths as one context, as expressions read them. */
export function contextOf(values: Iterable<readonly [readonly string[], Value]>): Record<string, Value> {
  const whole: Record<string, unknown> = {};
  for (const [path, value] of values) {
    let inner = whole;
    for (const word of path.slice(0, -1)) {
      const next = inner[word];
      const copy: Record<string, unknown> = typeof next === 'object' && next !== null ? { ...next } : {};
      inner[word] = copy;
      inner = copy;
    }
    inner[path.at(-1) ?? ''] = value;
  }
  return whole as Record<string, Value>;
}
