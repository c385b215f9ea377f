import type { Grant } from '../../../../engine/index.ts';
import type { TaskFilter } from '../ports/task-store.ts';
import { UNDATED } from '../rows/case-rows.ts';
import { timeOf, type Names, type TaskColumns } from './task-columns.ts';
import type { FoundTask, TaskSearch } from './task-order.ts';

/** The words of a search: a bit for each word that a case or its procedure has. */
export interface Marks {
  readonly cases: Uint8Array;
  readonly procedures: Uint8Array;
  /** All bits: what a task that is looked for has. */
  readonly all: number;
}

export interface Scan extends TaskSearch {
  readonly grants: readonly Grant[];
  /** Null where no words are looked for. */
  readonly marks: Marks | null;
  /** Numbers of tasks that are not wanted. */
  readonly without: ReadonlySet<number>;
}

/**
 * The first tasks of a search in the wanted order, by looking at every one.
 *
 * Throws a RangeError where a bound or a place of the search is no instant.
 */
export function scanTasks(columns: TaskColumns, scan: Scan): readonly FoundTask[] {
  const { after, limit, sort } = scan;
  const found = matching(columns, scan);
  const [text = '', no = 0] = after ?? [];
  if (sort === 'code') {
    const last = after && { key: String(text), no: Number(no) };
    return firstOf(columns.codes, columns.nos, found, limit, last).map((one) => ({
      no: one.no,
      place: one.key,
    }));
  }
  const times = sort === 'due' ? columns.due : columns.opened;
  const last = after && { key: timeOf(String(text)), no: Number(no) };
  return firstOf(times, columns.nos, found, limit, last).map((one) => ({
    no: one.no,
    place: placeOf(one.key),
  }));
}

/** Places of tasks that are still wanted: the first so many of a list, or all up to that many while nothing is in it. */
interface Left {
  readonly list: Uint32Array;
  readonly isAll: boolean;
  readonly count: number;
}

/**
 * The places of all tasks that are as the filter says: one column after the other is looked through, each only where those
 * before it left something, since a loop that looks at one thing is many times as fast as one that looks at all. What is left
 * is written over what was, and without a branch, which would be foreseen wrongly half of the time.
 */
function matching(columns: TaskColumns, scan: Scan): Uint32Array {
  const { filter, grants, marks, without } = scan;
  let left: Left = { list: columns.room(), isAll: true, count: columns.size };
  const among = (column: Uint32Array, wanted: Uint8Array | null): void => {
    if (wanted !== null) left = amongWanted(column, wanted, left);
  };
  among(columns.status, filter.status === undefined ? null : only(columns.statuses, filter.status));
  among(columns.procedure, proceduresOf(columns, filter));
  among(columns.assignee, assigneesOf(columns, filter.assignee));
  if (filter.dueFrom !== undefined || filter.dueBefore !== undefined || filter.undated === true)
    left = within(columns.due, dueBounds(filter), left);
  if (filter.receivedFrom !== undefined || filter.receivedBefore !== undefined)
    left = within(columns.received, receivedBounds(filter), left);
  if (marks !== null) left = marked(columns, marks, left);
  const { everywhere, pairs } = heldOf(columns, grants);
  left =
    pairs === null ? amongWanted(columns.role, everywhere, left) : held(columns, everywhere, pairs, left);
  const found = left.list.subarray(0, left.count);
  return without.size === 0 ? found : found.filter((place) => !without.has(columns.nos[place]!));
}

/** Those whose number is wanted. */
function amongWanted(column: Uint32Array, wanted: Uint8Array, { list, isAll, count: before }: Left): Left {
  let count = 0;
  for (let n = 0; n < before; n += 1) {
    const place = isAll ? n : list[n]!;
    list[count] = place;
    count += wanted[column[place]!]!;
  }
  return { list, isAll: false, count };
}

/** Those whose time lies between two, with both. */
function within(
  column: Float64Array,
  [from, to]: readonly [number, number],
  { list, isAll, count: before }: Left,
): Left {
  let count = 0;
  for (let n = 0; n < before; n += 1) {
    const place = isAll ? n : list[n]!;
    const time = column[place]!;
    list[count] = place;
    count += Number(time >= from) & Number(time <= to);
  }
  return { list, isAll: false, count };
}

/** Those that have all words, by themselves or with their procedure. */
function marked({ cases, procedure }: TaskColumns, marks: Marks, { list, isAll, count: before }: Left): Left {
  let count = 0;
  for (let n = 0; n < before; n += 1) {
    const place = isAll ? n : list[n]!;
    list[count] = place;
    count += Number((marks.cases[cases[place]!]! | marks.procedures[procedure[place]!]!) === marks.all);
  }
  return { list, isAll: false, count };
}

/** Those that somebody holds with roles everywhere or in units. */
function held(
  { role, unit, units }: TaskColumns,
  everywhere: Uint8Array,
  pairs: Uint8Array,
  { list, isAll, count: before }: Left,
): Left {
  const { size } = units;
  let count = 0;
  for (let n = 0; n < before; n += 1) {
    const place = isAll ? n : list[n]!;
    const of = role[place]!;
    list[count] = place;
    count += everywhere[of]! | pairs[of * size + unit[place]!]!;
  }
  return { list, isAll: false, count };
}

/** Which roles are held everywhere, and which in which units, null for in none; nobody holds the role of tasks that are over. */
function heldOf(
  { roles, units }: TaskColumns,
  grants: readonly Grant[],
): { readonly everywhere: Uint8Array; readonly pairs: Uint8Array | null } {
  const everywhere = new Uint8Array(roles.size);
  const pairs = new Uint8Array(roles.size * units.size);
  for (const { role, unit } of grants) {
    if (roles.of(role) === 0) continue;
    if (unit === '*') everywhere[roles.of(role)] = 1;
    else if (units.of(unit) > 0) pairs[roles.of(role) * units.size + units.of(unit)] = 1;
  }
  return { everywhere, pairs: grants.some(({ unit }) => unit !== '*') ? pairs : null };
}

function proceduresOf(
  { procedures }: TaskColumns,
  { procedure, procedures: several }: TaskFilter,
): Uint8Array | null {
  if (procedure === undefined && several === undefined) return null;
  const wanted = new Uint8Array(procedures.size);
  for (const id of several ?? [procedure ?? '']) {
    const isKnown = procedures.of(id) > 0;
    if (isKnown && (procedure === undefined || procedure === id)) wanted[procedures.of(id)] = 1;
  }
  return wanted;
}

/** Whoever has no account has taken no task; no task has the number 0. */
function assigneesOf({ assignees }: TaskColumns, assignee: TaskFilter['assignee']): Uint8Array | null {
  if (assignee === undefined) return null;
  if (assignee === 'nobody') return only(assignees, '');
  return assignee.account === '' ? new Uint8Array(assignees.size) : only(assignees, assignee.account);
}

/** That one text is wanted; none where no task has ever had it. */
function only(names: Names, text: string): Uint8Array {
  const wanted = new Uint8Array(names.size);
  if (names.of(text) > 0) wanted[names.of(text)] = 1;
  return wanted;
}

/** The first and the last moment at which a task may be due. */
function dueBounds({ dueFrom, dueBefore, undated }: TaskFilter): readonly [number, number] {
  const isDated = dueFrom !== undefined || dueBefore !== undefined;
  const from = undated === true ? Infinity : dueFrom === undefined ? -Infinity : timeOf(dueFrom);
  // Moments are whole milliseconds: before one is up to the one before.
  const before = dueBefore === undefined ? timeOf('9999-12-31T23:59:59.999Z') : timeOf(dueBefore) - 1;
  return [from, isDated ? before : Infinity];
}

/** The first and the last moment at which the case of a task may have been filed. */
function receivedBounds({ receivedFrom, receivedBefore }: TaskFilter): readonly [number, number] {
  const before = receivedBefore === undefined ? Infinity : timeOf(receivedBefore) - 1;
  return [receivedFrom === undefined ? -Infinity : timeOf(receivedFrom), before];
}

/** Where a task stands in an order. */
interface Standing<Key> {
  readonly key: Key;
  readonly no: number;
}

/** The first of some places in the order of their keys, and of their numbers among equals, after one of them. */
function firstOf<Key extends string | number>(
  keys: ArrayLike<Key>,
  nos: Float64Array,
  found: Uint32Array,
  limit: number,
  after: Standing<Key> | null,
): readonly Standing<Key>[] {
  const first: Standing<Key>[] = [];
  let last: Standing<Key> | null = null;
  for (let n = 0; n < found.length; n += 1) {
    const place = found[n]!;
    const key = keys[place]!;
    if (last !== null && key > last.key) continue;
    const no = nos[place]!;
    if (last !== null && key === last.key && no > last.no) continue;
    if (after !== null && (key < after.key || (key === after.key && no <= after.no))) continue;
    let at = first.length;
    while (at > 0 && (first[at - 1]!.key > key || (first[at - 1]!.key === key && first[at - 1]!.no > no)))
      at -= 1;
    first.splice(at, 0, { key, no });
    if (first.length > limit) first.pop();
    if (first.length === limit) last = first[limit - 1]!;
  }
  return first;
}

/** A time as the table holds it. */
function placeOf(time: number): string {
  return time === Infinity ? UNDATED : new Date(time).toISOString();
}
