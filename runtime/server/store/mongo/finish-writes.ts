import { instantOf, millisOf } from '../../../../engine/index.ts';
import type { Instant } from '../../../../engine/index.ts';
import type { CaseDocument, LeftBehind, TaskFields } from './case-document.ts';
import type { Collections, EffectDocument, TaskDocument } from './collections.ts';
import type { Documents } from './documents.ts';
import type { MongoChanges } from './mongo-changes.ts';

/** A case whose write has left something to be done, or nothing any more. */
export type MaybeLeft = Pick<CaseDocument, '_id' | 'left' | 'leftAt'>;

/** The fields that tell whether a write has left something to be done. */
export const LEFT_FIELDS = ['left', 'leftAt'] as const;

/** Looks for what dead processes have left have at least this long between them, in milliseconds. */
const REST = 200;
/** As many are seen to in one go. */
const AT_ONCE = 100;
/** A task that was closed is remembered for this long, in case its last writer is slow. */
const REMEMBERED_MILLIS = 24 * 60 * 60 * 1000;
const FORGET_EVERY_MILLIS = 10 * 60 * 1000;

export interface FinishSettings {
  /** Milliseconds since some moment; unlike a clock it never goes back. */
  readonly elapsed: () => number;
  readonly now: () => Instant;
}

/**
 * The second half of a write of a case. The first is one document, which holds everything; this one shows its tasks
 * and effects in collections of their own and tells that there was a change. Each step may be done twice, by anybody,
 * in any order with other writers; the last one takes the note of it off the case, and only then is the case written
 * again. So a process may die at any point: whoever meets the note does what is left.
 */
export class FinishWrites {
  readonly #cases: Documents<CaseDocument>;
  readonly #tasks: Documents<TaskDocument>;
  readonly #effects: Documents<EffectDocument>;
  readonly #changes: MongoChanges;
  readonly #settings: FinishSettings;
  #lookedAt = -Infinity;
  #forgotAt = -Infinity;
  #seen: ReadonlyMap<string, number> = new Map();

  constructor(collections: Collections, changes: MongoChanges, settings: FinishSettings) {
    this.#cases = collections('cases');
    this.#tasks = collections('tasks');
    this.#effects = collections('effects');
    this.#changes = changes;
    this.#settings = settings;
  }

  /** Does what the write of a case has left to be done, if anything. */
  async finish({ _id: caseId, left, leftAt }: MaybeLeft): Promise<void> {
    if (left === undefined || leftAt === undefined) return;
    await Promise.all([this.#showEffects(caseId, left), this.#showTasks(caseId, leftAt, left.tasks)]);
    // Whoever is told of the change reads the tasks: they must be there.
    await this.#changes.note(caseId, left.audience);
    // Not worth a wait for other members: where it is lost, all of this is done once more.
    await this.#cases.bulk(
      [
        {
          updateOne: {
            filter: { _id: caseId, leftAt },
            update: { $unset: { left: '', leftAt: '' } },
          },
        },
      ],
      { writeConcern: { w: 1 } },
    );
  }

  /** Shows the open tasks of cases that are not there yet. */
  async showBefore(cases: readonly Required<MaybeLeft>[]): Promise<void> {
    await this.#tasks.insertMissing(
      cases.flatMap(({ _id: caseId, left, leftAt: rev }) =>
        left.tasks.map((task) => ({ _id: taskKey(caseId, task), caseId, rev, ...task })),
      ),
    );
  }

  /** Does what other processes have left: at the start, when it may be much. */
  async finishAll(): Promise<void> {
    for (;;) {
      const found = await this.#findLeft();
      for (const one of found) await this.finish(one);
      if (found.length < AT_ONCE) return;
    }
  }

  /**
   * Does what has been left for longer than a write takes; for readers of tasks and effects, most of whom find nothing.
   * A process that is still at it is not disturbed: what is seen for the first time is only noted.
   */
  async look(): Promise<void> {
    const now = this.#settings.elapsed();
    if (now - this.#lookedAt < REST) return;
    this.#lookedAt = now;
    const found = await this.#findLeft();
    const seen = this.#seen;
    this.#seen = new Map(found.map(({ _id, leftAt }) => [_id, leftAt ?? 0]));
    for (const one of found) {
      if (seen.get(one._id) === one.leftAt) await this.finish(one);
    }
    if (now - this.#forgotAt >= FORGET_EVERY_MILLIS) {
      this.#forgotAt = now;
      const yesterday = instantOf(millisOf(this.#settings.now()) - REMEMBERED_MILLIS);
      await this.#tasks.removeAll({ gone: { $lt: yesterday } });
    }
  }

  #findLeft(): Promise<readonly MaybeLeft[]> {
    return this.#cases.find({ leftAt: { $gt: 0 } }, { limit: AT_ONCE, only: LEFT_FIELDS });
  }

  #showEffects(caseId: string, { effects }: LeftBehind): Promise<void> {
    return this.#effects.insertMissing(
      effects.map(({ key, createdAt, text }) => ({
        _id: key,
        caseId,
        status: 'pending',
        attempts: 0,
        lease: 0,
        dueAt: createdAt,
        text,
        result: null,
        lastError: null,
      })),
    );
  }

  /** Shows the open tasks and no other, unless a later revision has been shown already. */
  #showTasks(caseId: string, rev: number, tasks: readonly TaskFields[]): Promise<void> {
    const open = tasks.map((task) => ({ id: taskKey(caseId, task), task }));
    return this.#tasks.bulk([
      ...open.map(({ id, task }) => ({
        updateOne: {
          // Where a later revision is there the key is taken, and the insert that is tried instead comes to nothing.
          filter: { _id: id, caseId, rev: { $lt: rev } },
          update: { $set: { ...task, rev }, $unset: { gone: '' as const } },
          upsert: true,
        },
      })),
      {
        updateMany: {
          filter: { caseId, rev: { $lt: rev }, _id: { $nin: open.map(({ id }) => id) } },
          update: { $set: { rev, gone: this.#settings.now() }, $unset: TASK_FIELDS },
        },
      },
    ]);
  }
}

function taskKey(caseId: string, { taskId }: TaskFields): string {
  return `${caseId}/${taskId}`;
}

/** What is taken off a task that is over, so that no index has it any more. */
const TASK_FIELDS: Readonly<Record<keyof TaskFields, ''>> = {
  taskId: '',
  role: '',
  unit: '',
  assignee: '',
  dueAt: '',
  openedAt: '',
  code: '',
  status: '',
  receivedAt: '',
  procedure: '',
  words: '',
  row: '',
};
