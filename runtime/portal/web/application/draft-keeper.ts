import { canonicalJson, type Answers, type Instant } from '../../../../engine/index.ts';
import type { Draft } from '../../../api/index.ts';
import { codeOf, ProblemError, type Client } from '../../../client/index.ts';
import { ownPart, withOthers } from './own-part.ts';
import type { KeptAnswersStore } from './kept-answers.ts';

/** How it stands with keeping the draft. */
export interface KeepingState {
  readonly saving: 'no' | 'draft' | 'failed';
  readonly savedAt: Instant | null;
  /** What keeps the answers from the server; null while nothing does. */
  readonly obstacle: 'offline' | 'signed-out' | 'conflict' | 'gone' | null;
}

export interface KeeperParts {
  readonly client: Pick<Client, 'draft' | 'saveDraft'>;
  readonly kept: KeptAnswersStore;
  /** Runs something later. */
  readonly later: (run: () => void, millis: number) => void;
  readonly onState: (state: KeepingState) => void;
  /** Told of the draft as the server has it after a save. */
  readonly onDraft?: (draft: Draft) => void;
  /** An error that is no answer of the server: a bug, to be seen. */
  readonly onBug: (error: unknown) => void;
}

/** From the first change to its way to the server; with the way itself below two seconds. */
const PAUSE_MILLIS = 1000;
/** Between tries while the server cannot be reached. */
const RETRY_MILLIS = 5000;

/**
 * Keeps the answers of a draft: on this device at once, at the server soon after, over the revision that was seen.
 * Files that are uploaded count revisions too; only answers changed by somebody else are a conflict, which a person
 * decides.
 */
export class DraftKeeper {
  readonly #parts: KeeperParts;
  #draft: Draft;
  /** Answers that the server does not have yet. */
  #waiting: Answers | null = null;
  #underWay: Promise<void> | null = null;
  #isTimed = false;
  /** A file was added or taken out: the draft counts a revision that was not seen. */
  #isBehind = false;
  #theirs: Draft | null = null;
  #state: KeepingState;

  constructor(draft: Draft, parts: KeeperParts) {
    this.#parts = parts;
    this.#draft = draft;
    this.#state = { saving: 'no', savedAt: draft.updatedAt, obstacle: null };
  }

  get state(): KeepingState {
    return this.#state;
  }

  /**
   * The answers to begin with: those kept on this device where they never reached the server, else the draft's.
   * Where the server's have changed since, a conflict is told.
   */
  resume(): Answers {
    const stored = this.#draft.answers as Answers;
    const kept = this.#parts.kept.read(this.#draft.id);
    if (kept === null || this.#partOf(kept.answers) === this.#partOf(stored)) return stored;
    this.#waiting = kept.answers;
    if (kept.base === this.#partOf(stored)) this.#plan(PAUSE_MILLIS);
    else this.#meetConflict(this.#draft);
    return withOthers(this.#draft, kept.answers);
  }

  /** Keeps answers that a person has changed. */
  change(answers: Answers): void {
    this.#waiting = answers;
    this.#parts.kept.write(this.#draft.id, { answers, base: this.#partOf(this.#draft.answers) });
    this.#plan(PAUSE_MILLIS);
  }

  /** Tells that a file was added or taken out, which counts a revision too. */
  noteFile(): void {
    this.#isBehind = true;
  }

  /** Sends now what waits. True when the server has everything. */
  async flush(): Promise<boolean> {
    while (this.#underWay !== null) await this.#underWay;
    // What is typed while a save is under way goes with the next one; a save that failed is not pressed further.
    for (let isWell = true; isWell && this.#waiting !== null && this.#theirs === null;) {
      await this.#save();
      isWell = this.#state.saving === 'no';
    }
    return this.#waiting === null;
  }

  /** The draft as the server last told it. */
  get draft(): Draft {
    return this.#draft;
  }

  /** What was saved elsewhere while a conflict waits for a choice. */
  get theirs(): Draft | null {
    return this.#theirs;
  }

  /**
   * Takes note of what others did with the draft, where nothing of this person waits. An answer that was overtaken on
   * its way, by a save or a confirmation, is older than what is known, and undoes nothing.
   *
   * @returns whether the draft is to be shown
   */
  see(draft: Draft): boolean {
    const isQuiet = this.#waiting === null && this.#underWay === null && this.#theirs === null;
    const isNews = isQuiet && draft.revision >= this.#draft.revision;
    if (isNews) this.#draft = draft;
    return isNews;
  }

  /** Goes over what was saved elsewhere with what is on this screen. */
  keepMine(): Promise<boolean> {
    if (this.#theirs !== null) this.#draft = this.#theirs;
    this.#theirs = null;
    return this.flush();
  }

  /** Drops what is on this screen; gives what was saved elsewhere. */
  takeTheirs(): Draft {
    if (this.#theirs !== null) this.#draft = this.#theirs;
    this.#theirs = null;
    this.#waiting = null;
    this.#parts.kept.forget(this.#draft.id);
    this.#tell({ saving: 'no', savedAt: this.#draft.updatedAt, obstacle: null });
    return this.#draft;
  }

  /** Forgets what is kept on this device: the draft was handed in or thrown away. */
  end(): void {
    this.#waiting = null;
    this.#parts.kept.forget(this.#draft.id);
  }

  #plan(millis: number): void {
    if (this.#isTimed || this.#theirs !== null) return;
    this.#isTimed = true;
    this.#parts.later(() => {
      this.#isTimed = false;
      void this.flush();
    }, millis);
  }

  #save(): Promise<void> {
    this.#underWay = this.#attempt()
      .catch(this.#parts.onBug)
      .finally(() => {
        this.#underWay = null;
      });
    return this.#underWay;
  }

  async #attempt(): Promise<void> {
    const answers = this.#waiting;
    if (answers === null) return;
    this.#tell({ saving: 'draft' });
    if (this.#isBehind) return this.#meetChange(answers);
    try {
      const { id, revision } = this.#draft;
      const sent = { ...ownPart(this.#draft, answers) };
      this.#take(await this.#parts.client.saveDraft(id, { revision, answers: sent }), answers);
    } catch (error) {
      if (codeOf(error) === 'draft-changed') await this.#meetChange(answers);
      else this.#fail(error);
    }
  }

  #take(draft: Draft, answers: Answers): void {
    this.#draft = draft;
    this.#parts.onDraft?.(draft);
    if (this.#waiting === answers) {
      this.#waiting = null;
      this.#parts.kept.forget(draft.id);
    } else {
      this.#plan(PAUSE_MILLIS);
    }
    this.#tell({ saving: 'no', savedAt: draft.updatedAt, obstacle: null });
  }

  /** The draft counts another revision: because of a file of ours, or because somebody changed the answers. */
  async #meetChange(answers: Answers): Promise<void> {
    try {
      this.#isBehind = false;
      const now = await this.#parts.client.draft(this.#draft.id);
      if (this.#partOf(now.answers) !== this.#partOf(this.#draft.answers)) {
        this.#meetConflict(now);
        return;
      }
      const order = { revision: now.revision, answers: { ...ownPart(now, answers) } };
      this.#take(await this.#parts.client.saveDraft(now.id, order), answers);
    } catch (error) {
      // Changed once more in between: the next try meets it.
      if (codeOf(error) === 'draft-changed') this.#plan(PAUSE_MILLIS);
      else this.#fail(error);
    }
  }

  #meetConflict(theirs: Draft): void {
    this.#theirs = theirs;
    this.#tell({ saving: 'failed', obstacle: 'conflict' });
  }

  #fail(error: unknown): void {
    if (!(error instanceof ProblemError)) throw error;
    const obstacle = obstacleOf(error);
    if (obstacle === 'offline') this.#plan(RETRY_MILLIS);
    this.#tell({ saving: 'failed', obstacle });
  }

  /** What this person may write, as one text to be compared. */
  #partOf(answers: Answers): string {
    return canonicalJson(ownPart(this.#draft, answers));
  }

  #tell(change: Partial<KeepingState>): void {
    this.#state = { ...this.#state, ...change };
    this.#parts.onState(this.#state);
  }
}

function obstacleOf({ code, status }: ProblemError): KeepingState['obstacle'] {
  if (code === 'sign-in-needed') return 'signed-out';
  if (code === 'draft-unknown') return 'gone';
  // A server that is busy or down takes the answers later, as one that cannot be reached does.
  return status === 0 || status >= 429 ? 'offline' : null;
}
