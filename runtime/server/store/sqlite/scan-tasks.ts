import type { TaskFilter } from '../ports/task-store.ts';
import { UNDATED } from '../rows/case-rows.ts';
import { FirstTasks } from './first-tasks.ts';
import type { HeldColumns, MirroredTasks } from './mirrored-tasks.ts';
import { timeOf, type Names, type TaskColumns, type TaskNames } from './task-columns.ts';
import type { FoundTask, TaskSearch } from './task-order.ts';

/** The words of a search: a bit for each word that a case or its procedure has. */
export interface Marks {
  readonly cases: Uint8Array;
  readonly procedures: Uint8Array;
  /** All bits: what a task that is looked for has. */
  readonly all: number;
}

export interface Scan extends TaskSearch {
  /** The tasks among which is looked. */
  readonly held: readonly HeldColumns[];
  /** Null where no words are looked for. */
  readonly marks: Marks | null;
  /** Numbers of tasks that are not wanted. */
  readonly without: ReadonlySet<number>;
}

/**
 * The first tasks of a search in the wanted order, by looking at every one that is held.
 *
 * Throws a RangeError where a bound or a place of the search is no instant.
 */
export function scanTasks(tasks: MirroredTasks, scan: Scan): readonly FoundTask[] {
  const { after, held, limit, sort, without } = scan;
  const wanted = wantedOf(tasks.names, scan.filter, scan.marks);
  const [text = '', no = 0] = after ?? [];
  const found = ({ columns, roles }: HeldColumns): Uint32Array => {
    const places = matching(columns, tasks.room(columns), wanted, roles);
    return without.size === 0 ? places : places.filter((place) => !without.has(columns.nos[place]!));
  };
  if (sort === 'code') {
    const first = new FirstTasks<string>(limit, after && { key: String(text), no: Number(no) });
    for (const some of held) first.take(some.columns.codes, some.columns.nos, found(some));
    return first.tasks.map((one) => ({ no: one.no, place: one.key }));
  }
  const first = new FirstTasks<number>(limit, after && { key: timeOf(String(text)), no: Number(no) });
  for (const some of held) first.take(some.columns[sort], some.columns.nos, found(some));
  return first.tasks.map((one) => ({ no: one.no, place: placeOf(one.key) }));
}

/** How many of the tasks that are held are as a filter without words says, counted until a limit is met. */
export function countScanned(
  tasks: MirroredTasks,
  filter: TaskFilter,
  held: readonly HeldColumns[],
  limit: number,
): number {
  const wanted = wantedOf(tasks.names, filter, null);
  let count = 0;
  for (const { columns, roles } of held) {
    count += matching(columns, tasks.room(columns), wanted, roles).length;
    if (count >= limit) break;
  }
  return count;
}

/** What is asked of a task, by the numbers of its texts; null where nothing is. */
interface Wanted {
  readonly statuses: Uint8Array | null;
  readonly procedures: Uint8Array | null;
  readonly assignees: Uint8Array | null;
  readonly due: readonly [number, number] | null;
  readonly received: readonly [number, number] | null;
  readonly marks: Marks | null;
}

function wantedOf(names: TaskNames, filter: TaskFilter, marks: Marks | null): Wanted {
  const { status, dueFrom, dueBefore, undated, receivedFrom, receivedBefore } = filter;
  const isDue = dueFrom !== undefined || dueBefore !== undefined || undated === true;
  const isReceived = receivedFrom !== undefined || receivedBefore !== undefined;
  return {
    statuses: status === undefined ? null : only(names.statuses, status),
    procedures: proceduresOf(names, filter),
    assignees: assigneesOf(names, filter.assignee),
    due: isDue ? dueBounds(filter) : null,
    received: isReceived ? receivedBounds(filter) : null,
    marks,
  };
}

/** Places of tasks that are still wanted: the first so many of a list, or all up to that many while nothing is in it. */
interface Left {
  readonly list: Uint32Array;
  readonly isAll: boolean;
  readonly count: number;
}

/**
 * The places of all tasks of a unit that are wanted: one column after the other is looked through, each only where those
 * before it left something, since a loop that looks at one thing is many times as fast as one that looks at all. What is left
 * is written over what was, and without a branch, which would be foreseen wrongly half of the time.
 */
function matching(columns: TaskColumns, room: Uint32Array, wanted: Wanted, roles: Uint8Array): Uint32Array {
  const { statuses, procedures, assignees, due, received, marks } = wanted;
  let left: Left = { list: room, isAll: true, count: columns.size };
  if (statuses !== null) left = amongWanted(columns.status, statuses, left);
  if (procedures !== null) left = amongWanted(columns.procedure, procedures, left);
  if (assignees !== null) left = amongWanted(columns.assignee, assignees, left);
  if (due !== null) left = within(columns.due, due, left);
  if (received !== null) left = within(columns.received, received, left);
  if (marks !== null) left = marked(columns, marks, left);
  const { list, count } = amongWanted(columns.role, roles, left);
  return list.subarray(0, count);
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

function proceduresOf(
  { procedures }: TaskNames,
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
function assigneesOf({ assignees }: TaskNames, assignee: TaskFilter['assignee']): Uint8Array | null {
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

/** A time as the table holds it. */
function placeOf(time: number): string {
  return time === Infinity ? UNDATED : new Date(time).toISOString();
}
