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

/** The texts that the tasks of all units share. */
export class TaskNames {
  readonly roles = new Names();
  readonly procedures = new Names();
  readonly assignees = new Names();
  readonly statuses = new Names();
}

/** Fewer places than this are not made, nor are so few of those that are over worth a clearing. */
const LEAST = 64;
/** Room is made for so many times the places that are needed. */
const WIDER = 1.25;

/**
 * The open tasks of one unit in columns, a place for each, in the order of their numbers; about 55 bytes and a code each. A
 * task that is over keeps its place, without a role, until half of all places are such.
 */
export class TaskColumns {
  nos = new Float64Array(LEAST);
  cases = new Uint32Array(LEAST);
  role = new Uint32Array(LEAST);
  procedure = new Uint32Array(LEAST);
  assignee = new Uint32Array(LEAST);
  status = new Uint32Array(LEAST);
  due = new Float64Array(LEAST);
  opened = new Float64Array(LEAST);
  received = new Float64Array(LEAST);
  readonly codes: string[] = [];
  readonly #names: TaskNames;
  #size = 0;
  #over = 0;

  constructor(names: TaskNames) {
    this.#names = names;
  }

  /** How many places there are, with those of tasks that are over. */
  get size(): number {
    return this.#size;
  }

  /** Sets a task. Throws a RangeError where one of its times is no instant; it is not there then. */
  set(task: MirroredTask): void {
    const [due, opened, received] = [timeOf(task.due_at), timeOf(task.opened_at), timeOf(task.received_at)];
    const place = this.#firstFrom(task.no);
    if (place === this.#size || this.nos[place] !== task.no) this.#makePlace(place);
    else if (this.role[place] === 0) this.#over -= 1;
    const { roles, procedures, assignees, statuses } = this.#names;
    this.nos[place] = task.no;
    this.cases[place] = task.case_no;
    this.role[place] = roles.add(task.role);
    this.procedure[place] = procedures.add(task.procedure_id);
    this.assignee[place] = assignees.add(task.assignee);
    this.status[place] = statuses.add(task.status);
    this.due[place] = due;
    this.opened[place] = opened;
    this.received[place] = received;
    this.codes[place] = task.code;
  }

  /** Takes a task away; nothing where it is not there. */
  remove(no: number): void {
    const place = this.#firstFrom(no);
    if (place === this.#size || this.nos[place] !== no || this.role[place] === 0) return;
    this.role[place] = 0;
    this.#over += 1;
    if (this.#over > LEAST && this.#over * 2 > this.#size) this.#clear();
  }

  /** The place of the first task with this number or a higher one. */
  #firstFrom(no: number): number {
    let from = 0;
    let to = this.#size;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.nos[middle] ?? 0) < no) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** Moves those after a place on: mostly none, since a new task has the highest number, but it may come from another unit. */
  #makePlace(place: number): void {
    if (this.#size === this.nos.length) {
      const size = Math.ceil(this.#size * WIDER);
      for (const name of numbers) this[name] = widened(this[name], new Uint32Array(size));
      for (const name of reals) this[name] = widened(this[name], new Float64Array(size));
    }
    if (place < this.#size) {
      for (const name of [...numbers, ...reals]) this[name].copyWithin(place + 1, place, this.#size);
      this.codes.splice(place, 0, '');
    }
    this.#size += 1;
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

const numbers = ['cases', 'role', 'procedure', 'assignee', 'status'] as const;
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
