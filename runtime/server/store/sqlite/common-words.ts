import type { Database } from './database.ts';

/** Sorts after every letter and digit, and so after every word with a given beginning. */
const AFTER_WORD = '\u{10ffff}';
/** So many numbers of cases are kept, 4 bytes each. */
const KEPT = 8_000_000;

/** Some numbers in room that may be larger. */
interface Numbers {
  readonly room: Uint32Array;
  readonly count: number;
}

/**
 * Which cases have a word that begins so. Words that many have are kept as they were read, those that were asked last, up to
 * 32 MiB; what cases gain and lose is told of. A case that has no words left, as one without open tasks, may stay among them.
 */
export class CommonWords {
  readonly #database: Database;
  readonly #kept: number;
  readonly #common: number;
  /** By the beginning of a word, the one that was asked last at the end. */
  readonly #lists = new Map<string, Numbers>();
  #sum = 0;

  /**
   * @param common the cases of words that fewer have are read each time
   * @param kept how many numbers are kept at most
   */
  constructor(
    database: Database,
    { common, kept = KEPT }: { readonly common: number; readonly kept?: number },
  ) {
    this.#database = database;
    this.#common = common;
    this.#kept = kept;
  }

  /** The numbers of the cases, in any order, one of them perhaps twice. Valid until the next call. */
  casesWith(beginning: string): Uint32Array {
    const list = this.#lists.get(beginning) ?? this.#read(beginning);
    this.#forget(beginning);
    if (list.count >= this.#common && list.room.length <= this.#kept) this.#keep(beginning, list);
    return list.room.subarray(0, list.count);
  }

  /** A case has had some words and has others now, each with a blank before it; none where it is new, or no longer sought. */
  change(no: number, before: string, now: string): void {
    for (const [beginning, list] of this.#lists) {
      const had = before.includes(` ${beginning}`);
      const has = now.includes(` ${beginning}`);
      if (has && !had) this.#keep(beginning, withOne(list, no));
      // It would have to be looked for in the list, and hardly ever happens.
      else if (had && !has && now !== '') this.#forget(beginning);
    }
  }

  #read(beginning: string): Numbers {
    const found = this.#database.get<{ list: string | null }>(
      'SELECT group_concat(case_no) AS list FROM case_words WHERE word >= ? AND word < ?',
      ...[beginning, `${beginning}${AFTER_WORD}`],
    );
    return numbersOf(found?.list ?? '');
  }

  #keep(beginning: string, list: Numbers): void {
    this.#sum += list.room.length - (this.#lists.get(beginning)?.room.length ?? 0);
    this.#lists.set(beginning, list);
    for (const [oldest] of this.#lists) {
      if (this.#sum <= this.#kept) return;
      this.#forget(oldest);
    }
  }

  #forget(beginning: string): void {
    this.#sum -= this.#lists.get(beginning)?.room.length ?? 0;
    this.#lists.delete(beginning);
  }
}

function withOne({ room, count }: Numbers, no: number): Numbers {
  let wide = room;
  if (count === room.length) {
    wide = new Uint32Array(Math.ceil(count * 1.1) + 1);
    wide.set(room);
  }
  wide[count] = no;
  return { room: wide, count: count + 1 };
}

/** The numbers of a list with commas. */
function numbersOf(list: string): Numbers {
  const found = new Uint32Array(Math.ceil((list.length + 1) / 2));
  let count = 0;
  let number = 0;
  for (let at = 0; at <= list.length; at += 1) {
    const code = list.charCodeAt(at);
    if (code >= 48) number = number * 10 + code - 48;
    else if (list.length > 0) {
      found[count] = number;
      count += 1;
      number = 0;
    }
  }
  return { room: found.slice(0, count), count };
}
