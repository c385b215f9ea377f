import {
  checkExpression,
  itemOf,
  readableAt,
  rowNames,
  type Expression,
  type FeelType,
  type Path,
  type ReadableName,
  type ReadableScope,
} from '../../../engine/authoring/index.ts';

/** The type of a part of a rule. */
export function typeIn(scope: ReadableScope, expression: Expression): FeelType {
  return checkExpression(expression, scope.types).type;
}

/** The kind of a type, in one word. */
export type KindOfType = 'number' | 'string' | 'boolean' | 'date' | 'choice' | 'list' | 'group' | 'other';

/** The kind of a type, in one word: what can be asked of a value, and with what it is compared. */
export function kindOfType(type: FeelType): KindOfType {
  if (typeof type === 'object') return 'list' in type ? 'list' : 'context' in type ? 'group' : 'choice';
  switch (type) {
    case 'number':
    case 'string':
    case 'boolean':
      return type;
    case 'date':
    case 'month':
    case 'dateTime':
      return 'date';
    default:
      return 'other';
  }
}

/** The name that an expression is; null for anything else. */
export function pathOf(expression: Expression): Path | null {
  if (!Array.isArray(expression)) return null;
  if (expression[0] === 'name') return [expression[1] as string];
  if (expression[0] !== 'path') return null;
  const before = pathOf(expression[1] as Expression);
  return before === null ? null : [...before, expression[2] as string];
}

/** The expression of a name. */
export function nameOf(path: Path): Expression {
  const [first = '', ...rest] = path;
  return rest.reduce<Expression>((whole, part) => ['path', whole, part], ['name', first]);
}

/** The list of rows that an expression is: a table, also where only some of its rows are meant. */
export function listOf(scope: ReadableScope, list: Expression): ReadableName | undefined {
  const path = pathOf(list);
  if (path !== null) return readableAt(scope, path);
  return Array.isArray(list) && list[0] === 'filter' ? listOf(scope, list[1] as Expression) : undefined;
}

/**
 * What is seen in the rows of a list: in a loop under the name that it gives to the row, in a filter by the bare
 * names of the columns.
 *
 * @param row what the loop calls the row; null in a filter
 */
export function scopeInRows(scope: ReadableScope, list: Expression, row: string | null): ReadableScope {
  const type = typeIn(scope, list);
  const item: FeelType = typeof type === 'object' && 'list' in type ? type.list : 'any';
  const named = listOf(scope, list);
  const columns = named === undefined ? [] : rowNames(named, row ?? undefined);
  const context = typeof item === 'object' && 'context' in item ? item.context : {};
  if (row === null)
    return {
      ...scope,
      names: [...columns, ...scope.names],
      near: columns.length,
      types: { names: context, outer: { names: { item }, outer: scope.types } },
    };
  const whole: ReadableName = {
    path: [row],
    label: named?.label ?? { vi: row },
    type: item,
    kind: 'item',
    inner: columns,
  };
  return {
    ...scope,
    names: [whole, ...scope.names],
    near: 1,
    types: { names: { [row]: item }, outer: scope.types },
  };
}

/** Every single thing that can be read, also inside of groups; lists are one thing each. */
export function flatNames(scope: ReadableScope): readonly FlatName[] {
  return scope.names.flatMap((name, index) => flattened(name, [], index < scope.near));
}

/** Something that can be read, with what it belongs to. */
export interface FlatName {
  readonly name: ReadableName;
  readonly around: readonly ReadableName[];
  /** It belongs to the row around the place. */
  readonly isNear: boolean;
}

function flattened(name: ReadableName, around: readonly ReadableName[], isNear: boolean): FlatName[] {
  const { type } = name;
  const own = { name, around, isNear };
  if (kindOfType(type) === 'list' || name.inner.length === 0) return [own];
  const inner = name.inner.flatMap((one) => flattened(one, [...around, name], isNear));
  // A group of fields is no value; an address or an appointment can be given or not.
  return itemOf(type) === type && name.kind === 'field' && name.inner.every(({ kind }) => kind === null)
    ? [own, ...inner]
    : inner;
}
