import type { Grant } from '../../../../engine/index.ts';
import { TaskColumns, TaskNames, type MirroredTask } from './task-columns.ts';

/** Tasks of one unit that somebody may have rights to. */
export interface HeldColumns {
  readonly columns: TaskColumns;
  /** 1 for each role that is held there; nobody holds the role of tasks that are over. */
  readonly roles: Uint8Array;
}

/**
 * Open tasks in memory, unit by unit: whoever works for a few agencies has only the tasks of these looked at, and all of a
 * province are looked through within a few milliseconds.
 */
export class MirroredTasks {
  readonly names = new TaskNames();
  readonly #units = new Map<string, TaskColumns>();
  #room = new Uint32Array(0);

  /** Sets a task in its unit. Throws a RangeError where one of its times is no instant. */
  set(task: MirroredTask): void {
    let columns = this.#units.get(task.unit);
    if (!columns) this.#units.set(task.unit, (columns = new TaskColumns(this.names)));
    columns.set(task);
  }

  /** Takes a task from a unit; nothing where it is not there. */
  remove(no: number, unit: string): void {
    this.#units.get(unit)?.remove(no);
  }

  /** Room for a list of all places of a unit, for one search at a time. */
  room({ size }: TaskColumns): Uint32Array {
    if (this.#room.length < size) this.#room = new Uint32Array(Math.ceil(size * 1.5));
    return this.#room;
  }

  /** How many tasks there are in the units of grants. */
  sizeOf(grants: readonly Grant[]): number {
    const isEverywhere = grants.some(({ unit }) => unit === '*');
    const units = isEverywhere ? this.#units.keys() : new Set(grants.map(({ unit }) => unit));
    let size = 0;
    for (const unit of units) size += this.#units.get(unit)?.size ?? 0;
    return size;
  }

  /** The units in which somebody holds roles, with the tasks there. */
  held(grants: readonly Grant[]): readonly HeldColumns[] {
    const { roles } = this.names;
    const everywhere = new Uint8Array(roles.size);
    const own = new Map<string, Uint8Array>();
    let isEverywhere = false;
    for (const { role, unit } of grants) {
      if (roles.of(role) === 0) continue;
      if (unit === '*') {
        everywhere[roles.of(role)] = 1;
        isEverywhere = true;
        continue;
      }
      const there = own.get(unit) ?? new Uint8Array(roles.size);
      there[roles.of(role)] = 1;
      own.set(unit, there);
    }
    for (const there of own.values()) {
      for (const [role, isHeld] of everywhere.entries()) if (isHeld === 1) there[role] = 1;
    }
    const units = isEverywhere ? this.#units.keys() : own.keys();
    return [...units].flatMap((unit) => {
      const columns = this.#units.get(unit);
      return columns ? [{ columns, roles: own.get(unit) ?? everywhere }] : [];
    });
  }
}
