import { UNDATED } from '../rows/case-rows.ts';

/** An open task as its table holds it, as far as an inbox filters and sorts by it. */
export interface MirroredTask {
  readonly no: number;
  readonly case_no: number;
  readonly role: string;
  readonly unit: string;
  readonly procedure_id: string;
  readonly assignee: string;
  readonly due_at: string;
  readonly opened_at: string;
  readonly code: string;
  readonly status: string;
  readonly received_at: string;
}

/** Texts that many tasks share, as numbers from 1 on. */
export class Names {
  readonly #numbers = new Map<string, number>();

  /** How many numbers there are, with 0, which stands for none. */
  get size(): number {
    return this.#numbers.size + 1;
  }

  /** The number of a text, 0 where no task has ever had it. */
  of(text: string): number {
    return this.#numbers.get(text) ?? 0;
  }

  add(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.size);
    return this.size - 1;
  }
}

/** Sooner than this many places are not made, nor are so few of those that are over worth a clearing. */
const LEAST = 10_000;

/**
 * Open tasks in columns, a place for each, in the order of their numbers; about 50 bytes and a code each. All of a
 * province are looked through within a few milliseconds. A task that is over keeps its place, without a role, until
 * half of all places are such.
 */
export class TaskColumns {
  readonly roles = new Names();
  readonly units = new Names();
  readonly procedures = new Names();
  readonly assignees = new Names();
  readonly statuses = new Names();
  nos = new Float64Array(LEAST);
  cases = new Uint32Array(LEAST);
  role = new Uint32Array(LEAST);
  unit = new Uint32Array(LEAST);
  procedure = new Uint32Array(LEAST);
  assignee = new Uint32Array(LEAST);
  status = new Uint32Array(LEAST);
  due = new Float64Array(LEAST);
  opened = new Float64Array(LEAST);
  received = new Float64Array(LEAST);
  readonly codes: string[] = [];
  #size = 0;
  #over = 0;
  #room = new Uint32Array(0);

  /** How many places there are, with those of tasks that are over. */
  get size(): number {
    return this.#size;
  }

  /** Room for a list of all places, for one search at a time: made once, since it is as large as a column. */
  room(): Uint32Array {
    if (this.#room.length < this.#size) this.#room = new Uint32Array(this.nos.length);
    return this.#room;
  }

  /** Sets a task; false where its number is lower than the last and has no place. */
  set(task: MirroredTask): boolean {
    const last = this.#size === 0 ? -1 : (this.nos[this.#size - 1] ?? -1);
    let place = this.#placeOf(task.no);
    if (place === null) {
      if (task.no < last) return false;
      place = this.#size;
      this.#makeRoom(place + 1);
      this.#size += 1;
    } else if (this.role[place] === 0) this.#over -= 1;
    this.nos[place] = task.no;
    this.cases[place] = task.case_no;
    this.role[place] = this.roles.add(task.role);
    this.unit[place] = this.units.add(task.unit);
    this.procedure[place] = this.procedures.add(task.procedure_id);
    this.assignee[place] = this.assignees.add(task.assignee);
    this.status[place] = this.statuses.add(task.status);
    this.due[place] = timeOf(task.due_at);
    this.opened[place] = timeOf(task.opened_at);
    this.received[place] = timeOf(task.received_at);
    this.codes[place] = task.code;
    return true;
  }

  /** Takes a task away; nothing where it is not there. */
  remove(no: number): void {
    const place = this.#placeOf(no);
    if (place === null || this.role[place] === 0) return;
    this.role[place] = 0;
    this.#over += 1;
    if (this.#over > LEAST && this.#over * 2 > this.#size) this.#clear();
  }

  #placeOf(no: number): number | null {
    let from = 0;
    let to = this.#size;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.nos[middle] ?? 0) < no) from = middle + 1;
      else to = middle;
    }
    return from < this.#size && this.nos[from] === no ? from : null;
  }

  #makeRoom(wanted: number): void {
    if (wanted <= this.nos.length) return;
    const size = Math.ceil(wanted * 1.5);
    for (const name of numbers) this[name] = widened(this[name], new Uint32Array(size));
    for (const name of reals) this[name] = widened(this[name], new Float64Array(size));
  }

  #clear(): void {
    let to = 0;
    for (let from = 0; from < this.#size; from += 1) {
      if (this.role[from] === 0) continue;
      for (const name of numbers) this[name][to] = this[name][from] ?? 0;
      for (const name of reals) this[name][to] = this[name][from] ?? 0;
      this.codes[to] = this.codes[from] ?? '';
      to += 1;
    }
    this.codes.length = to;
    this.#size = to;
    this.#over = 0;
  }
}

const numbers = ['cases', 'role', 'unit', 'procedure', 'assignee', 'status'] as const;
const reals = ['nos', 'due', 'opened', 'received'] as const;

/** The milliseconds of an instant; later than any for what has none. Throws a RangeError for a text that is no instant. */
export function timeOf(instant: string): number {
  if (instant === UNDATED) return Infinity;
  const millis = Date.parse(instant);
  // Only instants in the one form that is stored compare as texts and as numbers alike.
  if (Number.isNaN(millis) || instant.length !== 24) throw new RangeError(`not an instant: ${instant}`);
  return millis;
}

function widened<Column extends Uint32Array | Float64Array>(column: Column, into: Column): Column {
  into.set(column);
  return into;
}
