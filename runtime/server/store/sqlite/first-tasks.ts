/** Where a task stands in an order. */
export interface Standing<Key> {
  readonly key: Key;
  readonly no: number;
}

/** The first of many tasks in the order of their keys, and of their numbers among equals, after one of them. */
export class FirstTasks<Key extends string | number> {
  readonly #first: Standing<Key>[] = [];
  readonly #limit: number;
  readonly #after: Standing<Key> | null;

  /**
   * @param limit so many are kept
   * @param after what comes up to here is left out; null for nothing
   */
  constructor(limit: number, after: Standing<Key> | null) {
    this.#limit = limit;
    this.#after = after;
  }

  /** Those among all that were taken, in their order. */
  get tasks(): readonly Standing<Key>[] {
    return this.#first;
  }

  /** Takes the tasks of some places of columns. */
  take(keys: ArrayLike<Key>, nos: Float64Array, places: Uint32Array): void {
    const first = this.#first;
    const limit = this.#limit;
    const after = this.#after;
    let last = first.length === limit ? (first[limit - 1] ?? null) : null;
    for (let n = 0; n < places.length; n += 1) {
      const place = places[n]!;
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
  }
}
