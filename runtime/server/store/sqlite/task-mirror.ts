import type { Grant } from '../../../../engine/index.ts';
import type { TaskFilter } from '../ports/task-store.ts';
import { wordsOfFilter } from '../rows/filter-words.ts';
import { CommonWords } from './common-words.ts';
import type { Database } from './database.ts';
import { MirroredTasks } from './mirrored-tasks.ts';
import { countScanned, scanTasks, type Marks } from './scan-tasks.ts';
import type { MirroredTask } from './task-columns.ts';
import { countUpTo } from './task-gathering.ts';
import type { FoundTask, TaskSearch } from './task-order.ts';

/** So many tasks are read in one go, so that nobody waits for long while the mirror is made. */
const AT_ONCE = 1_000;
/** When more has changed since the last look, the mirror is made anew. */
const MANY = 20_000;
/**
 * Milliseconds between two steps of it: while a search would have used it, and while none did yet. Then whatever else there is
 * to do after a start, as deadlines that passed, has two thirds of the time.
 */
const HASTE = 1;
const LEISURE = 10;
/** So often a page is looked for again without tasks that have lost a word which their procedure's title once had. */
const TRIES = 5;

/** How much is tried on the tables before the mirror is asked, which looks at all tasks each time. */
export interface MirrorUse {
  /** Up to this many tasks are gathered and sorted. */
  readonly few: number;
  /** About so many tasks are walked in the wanted order. */
  readonly steps: number;
  /** With more tasks than this it is made before a search asks for it. */
  readonly many: number;
  /** Where somebody holds no more tasks than this, by the units that they work for, the mirror is asked at once. */
  readonly near: number;
  /** The cases of a word are kept where it has at least so many. */
  readonly common: number;
}

const USE: MirrorUse = { few: 300, steps: 700, many: 20_000, near: 200_000, common: 1_000 };

const COLUMNS =
  'no, case_no, role, unit, procedure_id, assignee, due_at, opened_at, code, status, received_at';

/**
 * Which tasks were written, in which units, and whose words, is noted with the write, and goes with it where it is undone. Of
 * the words of a case the first ones are kept, as they were at the last look.
 */
const NOTES = `
  CREATE TEMP TABLE IF NOT EXISTS changed_tasks (no INTEGER, unit TEXT, PRIMARY KEY (no, unit)) WITHOUT ROWID;
  CREATE TEMP TABLE IF NOT EXISTS changed_cases (no INTEGER PRIMARY KEY, words TEXT NOT NULL);
  CREATE TEMP TRIGGER IF NOT EXISTS note_new_task AFTER INSERT ON main.tasks
    BEGIN INSERT OR IGNORE INTO changed_tasks VALUES (new.no, new.unit); END;
  CREATE TEMP TRIGGER IF NOT EXISTS note_old_task AFTER DELETE ON main.tasks
    BEGIN INSERT OR IGNORE INTO changed_tasks VALUES (old.no, old.unit); END;
  CREATE TEMP TRIGGER IF NOT EXISTS note_other_task AFTER UPDATE ON main.tasks
    BEGIN INSERT OR IGNORE INTO changed_tasks VALUES (old.no, old.unit), (new.no, new.unit); END;
  CREATE TEMP TRIGGER IF NOT EXISTS note_new_words AFTER INSERT ON main.cases WHEN new.words <> ''
    BEGIN INSERT OR IGNORE INTO changed_cases VALUES (new.no, ''); END;
  CREATE TEMP TRIGGER IF NOT EXISTS note_other_words AFTER UPDATE OF words ON main.cases
    BEGIN INSERT OR IGNORE INTO changed_cases VALUES (old.no, old.words); END;
  DELETE FROM changed_tasks;
  DELETE FROM changed_cases;
`;

/**
 * The open tasks of a large store in memory, for searches of which no index tells where their tasks are: two things that
 * are common apart and rare together. It is made in small steps once such a search was asked, and brought up to date
 * before each one. Until it is there, or where it cannot be, there is no answer, and tables are read instead.
 */
export class TaskMirror {
  readonly use: MirrorUse;
  readonly #database: Database;
  #tasks = new MirroredTasks();
  #words: CommonWords;
  #state: 'absent' | 'growing' | 'ready' | 'given-up' = 'absent';
  #growth: Promise<void> = Promise.resolve();
  #pause = HASTE;
  #version = 0;
  #marked = new Uint8Array(0);

  constructor(database: Database, use: MirrorUse = USE) {
    this.#database = database;
    this.use = use;
    this.#words = new CommonWords(database, use);
  }

  get isReady(): boolean {
    return this.#state === 'ready';
  }

  /** Begins to make the mirror of a large store for searches to come; resolves at once where a search can do without. */
  async prepare(): Promise<void> {
    const count = countUpTo(this.#database, 'FROM tasks', [], this.use.many + 1);
    if (this.#state !== 'absent' || count <= this.use.many) return;
    const growth = this.begin();
    this.#pause = LEISURE;
    return growth;
  }

  /** Begins to make the mirror, unless that was begun; resolves when it is there or was given up. */
  begin(): Promise<void> {
    this.#pause = HASTE;
    if (this.#state !== 'absent' || this.#database.isInTransaction) return this.#growth;
    this.#state = 'growing';
    this.#tasks = new MirroredTasks();
    this.#words = new CommonWords(this.#database, this.use);
    this.#database.exec(NOTES);
    this.#version = this.#dataVersion();
    this.#growth = new Promise((resolve) => this.#growLater(0, resolve));
    return this.#growth;
  }

  /** Makes the mirror no further: the store is being closed. */
  stop(): void {
    this.#state = 'given-up';
    this.#tasks = new MirroredTasks();
    this.#words = new CommonWords(this.#database, this.use);
  }

  /** Whether somebody holds so few tasks that looking at all of them takes less than asking the tables. */
  isNear(grants: readonly Grant[]): boolean {
    return this.isReady && this.#tasks.sizeOf(grants) <= this.use.near;
  }

  /** The first tasks of a search in the wanted order; null where the mirror cannot tell. */
  find(search: TaskSearch, grants: readonly Grant[]): readonly FoundTask[] | null {
    if (!this.#canTell()) return null;
    const held = this.#tasks.held(grants);
    const words = wordsOfFilter(search.filter);
    const marks = this.#marksOf(words);
    const without = new Set<number>();
    return orNull(() => {
      for (let tries = 0; tries < TRIES; tries += 1) {
        const found = scanTasks(this.#tasks, { ...search, held, marks, without });
        const wrong = marks ? this.#withoutWords(found, words) : [];
        if (wrong.length === 0) return found;
        for (const no of wrong) without.add(no);
      }
      return null;
    });
  }

  /** How many tasks are as a filter without words says, counted until a limit is met; null where the mirror cannot tell. */
  count(filter: TaskFilter, grants: readonly Grant[], limit: number): number | null {
    if (!this.#canTell()) return null;
    return orNull(() => countScanned(this.#tasks, filter, this.#tasks.held(grants), limit));
  }

  #canTell(): boolean {
    return this.isReady && !this.#database.isInTransaction && this.#isCurrent();
  }

  #growLater(after: number, resolve: () => void): void {
    // Whatever is asked meanwhile comes first, and a program that has nothing else to do ends.
    setTimeout(() => this.#grow(after, resolve), this.#pause).unref();
  }

  #grow(after: number, resolve: () => void): void {
    if (this.#state !== 'growing') return resolve();
    const sql = `SELECT ${COLUMNS} FROM tasks WHERE no > ? ORDER BY no LIMIT ${AT_ONCE}`;
    const tasks = this.#database.all<MirroredTask>(sql, after);
    const last = tasks.at(-1);
    if (this.#setAll(tasks) && last !== undefined) return this.#growLater(last.no, resolve);
    if (last === undefined) this.#state = 'ready';
    resolve();
  }

  /** Sets tasks; gives the mirror up where one of them cannot be in it. */
  #setAll(tasks: readonly MirroredTask[]): boolean {
    const isSet = orNull(() => {
      for (const task of tasks) this.#tasks.set(task);
      return true;
    });
    if (isSet === null) this.stop();
    return isSet !== null;
  }

  /** Brings the mirror up to date; false where it has to be made anew. */
  #isCurrent(): boolean {
    const changed = this.#database.all<{ no: number; unit: string }>(
      `SELECT no, unit FROM changed_tasks LIMIT ${MANY + 1}`,
    );
    const cases = this.#database.all<{ no: number; before: string; now: string }>(
      `SELECT no, changed_cases.words AS before, coalesce(cases.words, '') AS now
         FROM changed_cases LEFT JOIN main.cases USING (no) LIMIT ${MANY + 1}`,
    );
    if (Math.max(changed.length, cases.length) > MANY || this.#dataVersion() !== this.#version) {
      this.#state = 'absent';
      void this.begin();
      return false;
    }
    for (const { no, before, now } of cases) this.#words.change(no, before, now);
    if (cases.length > 0) this.#database.run('DELETE FROM changed_cases');
    if (changed.length === 0) return true;
    for (const { no, unit } of changed) this.#tasks.remove(no, unit);
    const sql = `SELECT ${COLUMNS} FROM tasks WHERE no IN (SELECT no FROM changed_tasks) ORDER BY no`;
    const isSet = this.#setAll(this.#database.all<MirroredTask>(sql));
    this.#database.run('DELETE FROM changed_tasks');
    return isSet;
  }

  /** Changes when somebody else has written the file. */
  #dataVersion(): number {
    return this.#database.get<{ data_version: number }>('PRAGMA data_version')?.data_version ?? 0;
  }

  #marksOf(words: readonly string[]): Marks | null {
    if (words.length === 0) return null;
    const cases = this.#cleared();
    const procedures = new Uint8Array(this.#tasks.names.procedures.size);
    for (const [index, word] of words.entries()) {
      const bit = 1 << index;
      const list = this.#words.casesWith(word);
      for (let n = 0; n < list.length; n += 1) cases[list[n]!]! |= bit;
      const titled = this.#database.all<{ id: string }>(
        'SELECT DISTINCT procedure_id AS id FROM title_words WHERE instr(words, ?) > 0',
        ` ${word}`,
      );
      for (const { id } of titled) {
        const procedure = this.#tasks.names.procedures.of(id);
        procedures[procedure] = (procedures[procedure] ?? 0) | bit;
      }
    }
    return { cases, procedures, all: (1 << words.length) - 1 };
  }

  /** A byte without marks for each case. */
  #cleared(): Uint8Array {
    const sql = 'SELECT max(case_no) AS highest FROM tasks';
    const size = (this.#database.get<{ highest: number | null }>(sql)?.highest ?? 0) + 1;
    if (size > this.#marked.length) this.#marked = new Uint8Array(Math.ceil(size * 1.1));
    else this.#marked.fill(0);
    return this.#marked;
  }

  /** Those of some tasks that lack one of the words: the title of their procedure has it no more, or not yet. */
  #withoutWords(found: readonly FoundTask[], words: readonly string[]): readonly number[] {
    const all = words.map(() => 'instr(words, ?) > 0').join(' AND ');
    return this.#database
      .all<{ no: number }>(
        `SELECT no FROM json_each(?) JOIN tasks ON no = value WHERE NOT (${all})`,
        ...[JSON.stringify(found.map(({ no }) => no)), ...words.map((word) => ` ${word}`)],
      )
      .map(({ no }) => no);
  }
}

/** Null where a time that was to be looked at is no instant. */
function orNull<Found>(look: () => Found): Found | null {
  try {
    return look();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
