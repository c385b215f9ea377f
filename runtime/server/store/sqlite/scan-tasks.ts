import type { Grant } from '../../../../engine/index.ts';
import type { TaskFilter } from '../ports/task-store.ts';
import { UNDATED } from '../rows/case-rows.ts';
import { timeOf, type TaskColumns } from './task-columns.ts';
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

/** The places of all tasks that are as the filter says. */
function matching(columns: TaskColumns, { filter, grants, marks, without }: Scan): Uint32Array {
  const { role, unit, procedure, assignee, status, due, received, cases, nos } = columns;
  const { everywhere, pairs } = heldOf(columns, grants);
  const units = columns.units.size;
  const wantedProcedures = proceduresOf(columns, filter);
  const wantedStatus = filter.status === undefined ? null : columns.statuses.of(filter.status);
  const wantedAssignee = assigneeOf(columns, filter.assignee);
  const [dueFrom, dueBefore] = dueBounds(filter);
  const receivedFrom = filter.receivedFrom === undefined ? -Infinity : timeOf(filter.receivedFrom);
  const receivedBefore = filter.receivedBefore === undefined ? Infinity : timeOf(filter.receivedBefore);
  const found = new Uint32Array(columns.size);
  let count = 0;
  for (let place = 0; place < columns.size; place += 1) {
    const held = role[place]!;
    if (everywhere[held] === 0 && pairs[held * units + unit[place]!] === 0) continue;
    if (wantedStatus !== null && status[place] !== wantedStatus) continue;
    if (wantedProcedures !== null && wantedProcedures[procedure[place]!] === 0) continue;
    if (wantedAssignee !== null && assignee[place] !== wantedAssignee) continue;
    if (due[place]! < dueFrom || due[place]! > dueBefore) continue;
    if (received[place]! < receivedFrom || received[place]! >= receivedBefore) continue;
    if (marks && (marks.cases[cases[place]!]! | marks.procedures[procedure[place]!]!) !== marks.all) continue;
    if (without.size > 0 && without.has(nos[place]!)) continue;
    found[count] = place;
    count += 1;
  }
  return found.subarray(0, count);
}

/** Which roles are held everywhere, and which in which units; no task is without a role, so nobody holds none. */
function heldOf(
  { roles, units }: TaskColumns,
  grants: readonly Grant[],
): { readonly everywhere: Uint8Array; readonly pairs: Uint8Array } {
  const everywhere = new Uint8Array(roles.size);
  const pairs = new Uint8Array(roles.size * units.size);
  for (const { role, unit } of grants) {
    if (roles.of(role) === 0) continue;
    if (unit === '*') everywhere[roles.of(role)] = 1;
    else if (units.of(unit) > 0) pairs[roles.of(role) * units.size + units.of(unit)] = 1;
  }
  return { everywhere, pairs };
}

function proceduresOf(
  { procedures }: TaskColumns,
  { procedure, procedures: several }: TaskFilter,
): Uint8Array | null {
  if (procedure === undefined && several === undefined) return null;
  const wanted = new Uint8Array(procedures.size);
  for (const id of several ?? [procedure ?? '']) {
    if (procedure === undefined || procedure === id) wanted[procedures.of(id)] = 1;
  }
  return wanted;
}

/** Whoever has no account has taken no task; no task has the number 0. */
function assigneeOf({ assignees }: TaskColumns, assignee: TaskFilter['assignee']): number | null {
  if (assignee === undefined) return null;
  if (assignee === 'nobody') return assignees.of('');
  return assignee.account === '' ? 0 : assignees.of(assignee.account);
}

/** The first and the last moment at which a task may be due. */
function dueBounds({ dueFrom, dueBefore, undated }: TaskFilter): readonly [number, number] {
  const isDated = dueFrom !== undefined || dueBefore !== undefined;
  const from = undated === true ? Infinity : dueFrom === undefined ? -Infinity : timeOf(dueFrom);
  // Moments are whole milliseconds: before one is up to the one before.
  const before = dueBefore === undefined ? timeOf('9999-12-31T23:59:59.999Z') : timeOf(dueBefore) - 1;
  return [from, isDated ? before : Infinity];
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
  for (const place of found) {
    const key = keys[place]!;
    const no = nos[place]!;
    if (last !== null && (key > last.key || (key === last.key && no > last.no))) continue;
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
