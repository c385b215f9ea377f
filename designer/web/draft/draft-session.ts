import type { Edit, EditArgs, EditName, EditOutcome } from '../../../engine/authoring/index.ts';
import type { Json } from '../../../engine/index.ts';
import type { DefinitionDraftHead, EditorName } from '../../../runtime/api/index.ts';
import {
  ProblemError,
  type WholeDesignerClient,
  type DraftDocument,
  type KeptDraft,
} from '../../../runtime/client/index.ts';
import type { DraftConflict, DraftEdits } from './draft-edits.ts';
import { DraftHistory } from './draft-history.ts';
import type { CheckedProblem, FoundProblem } from './found-problem.ts';
import type { CopyShelf, KeptCopy } from './kept-copies.ts';
import { withValueAt } from './value-at.ts';

/** How the work on a draft stands with the server. */
export type SavingState = 'saved' | 'saving' | 'offline' | 'conflict';

/** What a session asks of the server. */
export type SessionClient = Pick<
  WholeDesignerClient,
  'definitionDraft' | 'saveDefinitionDraft' | 'definitionEditors'
>;

/** What a session is made of. Time is handed in, so that tests need not wait. */
export interface SessionParts {
  readonly client: SessionClient;
  readonly kept: KeptDraft;
  readonly edits: DraftEdits;
  readonly copies: CopyShelf;
  /** Does something later; gives back how to let it be. */
  readonly later: (millis: number, work: () => void) => () => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Id of this window. */
  readonly window: string;
}

/** Saved so long after the last change, in milliseconds. */
const SAVE_AFTER = 1_000;
const TRY_AGAIN_AFTER = 5_000;
/** Kept in the browser so long after the last change: to copy a large draft at every letter would be felt. */
const KEEP_AFTER = 200;
/** How often the server hears that the draft is open here. */
const LOOK_EVERY = 8_000;

/**
 * Work on one draft: the document as it is now, the way back, saving by itself, others at the same time. Screens
 * hear `change` after everything that may alter what they show, and `reveal` with a JSON pointer when a place is to
 * be shown.
 *
 * @example
 * session.edit('setMember', { at: '/title', name: 'vi', value: 'Cấp giấy phép' });
 */
export class DraftSession extends EventTarget {
  readonly id: string;
  readonly #parts: SessionParts;
  readonly #history: DraftHistory;
  #document: DraftDocument;
  #head: DefinitionDraftHead;
  /** The document as the server has it. */
  #base: DraftDocument;
  #saving: SavingState = 'saved';
  #conflicts: readonly DraftConflict[] = [];
  #failure: ProblemError | null = null;
  #others: readonly EditorName[] = [];
  #problems: readonly FoundProblem[] = [];
  #place = '';
  #left: KeptCopy | null = null;
  #isSending = false;
  #isOpen = false;
  #stopSave: () => void = () => undefined;
  #stopKeep: () => void = () => undefined;
  /** Whether the browser has not been given the last change yet. */
  #isUnkept = false;
  #stopLook: () => void = () => undefined;

  constructor(parts: SessionParts) {
    super();
    this.#parts = parts;
    this.#history = new DraftHistory(parts.edits.merge);
    this.id = parts.kept.head.id;
    this.#head = parts.kept.head;
    this.#document = this.#base = parts.kept.document;
  }

  get document(): DraftDocument {
    return this.#document;
  }

  /** What the server knows of the draft: who saved it last, what it follows, whether it was put forward. */
  get head(): DefinitionDraftHead {
    return this.#head;
  }

  get canUndo(): boolean {
    return this.isEditable && this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.isEditable && this.#history.canRedo;
  }

  /** False while the draft is before the second person, when it is published, and while a conflict is open. */
  get isEditable(): boolean {
    return this.#head.state === 'editing' && this.#saving !== 'conflict';
  }

  get saving(): SavingState {
    return this.#saving;
  }

  /** Why the last attempt to save failed; null where it did not. */
  get failure(): ProblemError | null {
    return this.#failure;
  }

  /** Places that somebody else has changed in another way; people decide. */
  get conflicts(): readonly DraftConflict[] {
    return this.#conflicts;
  }

  /** Who else has the draft open. */
  get others(): readonly EditorName[] {
    return this.#others;
  }

  get problems(): readonly FoundProblem[] {
    return this.#problems;
  }

  /**
   * Takes what was found wrong.
   *
   * @param document the draft that was looked at: mends are done to no other
   */
  takeProblems(problems: readonly CheckedProblem[], document: DraftDocument): void {
    this.#problems = problems.map(({ mends = [], ...problem }) => ({
      ...problem,
      mends: mends.map(({ text, edits }) => ({ text, apply: () => this.#mend(edits, document) })),
    }));
    this.#tell();
  }

  /** The place that was to be shown last; empty for none. A tab that is only now opened shows it. */
  get place(): string {
    return this.#place;
  }

  /** What an earlier visit could not save; null where nothing was left. */
  get left(): KeptCopy | null {
    return this.#left;
  }

  /** Begins to hear of others, and looks for what an earlier visit could not save. */
  async open(): Promise<void> {
    this.#isOpen = true;
    const copy = await this.#parts.copies.get(this.id);
    if (copy !== null && JSON.stringify(copy.document) !== JSON.stringify(this.#document)) this.#left = copy;
    await this.look();
  }

  /** Ends the visit. What is not saved is kept in the browser. */
  close(): void {
    this.#isOpen = false;
    this.#stopLook();
    this.#stopSave();
    this.#keep();
    if (this.#document !== this.#base) void this.#send();
    void this.#parts.client
      .definitionEditors(this.id, { window: this.#parts.window, leaves: true })
      .catch(() => undefined);
  }

  /**
   * Does a named edit.
   *
   * @param group edits of one group in a row are undone together
   * @returns what was made, or why it was not done; without a reason where the draft is closed
   */
  edit<Name extends EditName>(name: Name, args: EditArgs<Name>, group: string | null = null): EditOutcome {
    if (!this.isEditable) return { problems: [] };
    const outcome = this.#parts.edits.apply(this.#document, { name, args } as unknown as Edit);
    if (outcome.problems === undefined) this.replace(outcome.draft, group);
    return outcome;
  }

  #mend(edits: readonly Edit[], document: DraftDocument): EditOutcome {
    if (!this.isEditable || document !== this.#document) return { problems: [] };
    let outcome: EditOutcome = { draft: document, at: null };
    for (const edit of edits) {
      if (outcome.problems !== undefined) return outcome;
      outcome = this.#parts.edits.apply(outcome.draft, edit);
    }
    if (outcome.problems === undefined) this.replace(outcome.draft);
    return outcome;
  }

  /** Puts a value at a place, or takes away what is there where the value is undefined. */
  set(at: string, value: Json | undefined, group: string | null = null): void {
    this.replace(withValueAt(this.#document, at, value), group);
  }

  /** Puts another document in the place of the present one; it can be undone like every edit. */
  replace(document: DraftDocument, group: string | null = null): void {
    if (!this.isEditable || document === this.#document) return;
    this.#history.record(this.#document, group);
    this.#change(document);
  }

  undo(): void {
    if (this.canUndo) this.#change(this.#history.undo(this.#document) ?? this.#document);
  }

  redo(): void {
    if (this.canRedo) this.#change(this.#history.redo(this.#document) ?? this.#document);
  }

  /** Shows a place: the tab that deals with it opens, and marks it. */
  reveal(at: string): void {
    this.#place = at;
    this.dispatchEvent(new CustomEvent('reveal', { detail: at }));
  }

  /** Goes on with what an earlier visit could not save, or throws it away. */
  takeLeft(isWanted: boolean): void {
    const copy = this.#left;
    this.#left = null;
    if (copy !== null && isWanted) {
      const { draft, conflicts } = this.#parts.edits.merge(copy.base, this.#document, copy.document);
      this.#history.record(this.#document);
      this.#document = draft;
      this.#conflicts = conflicts;
      this.#saving = conflicts.length > 0 ? 'conflict' : 'saving';
      if (conflicts.length === 0) this.#saveLater(0);
    } else void this.#parts.copies.remove(this.id);
    this.#tell();
  }

  /** Decides the conflicts: which side stays at each place, in their order. */
  decide(sides: readonly ('ours' | 'theirs')[]): void {
    const settled = (side: (index: number) => 'ours' | 'theirs' | undefined): DraftDocument =>
      this.#conflicts.reduce(
        (document, conflict, index) =>
          withValueAt(document, conflict.at, side(index) === 'theirs' ? conflict.theirs : conflict.ours),
        this.#document,
      );
    // Going back leads to what the other person wrote, so that no choice loses anything.
    this.#history.record(settled(() => 'theirs'));
    const decided = settled((index) => sides[index]);
    this.#conflicts = [];
    this.#change(decided);
  }

  /** Saves at once, as after signing in again. */
  async saveNow(): Promise<void> {
    this.#stopSave();
    await this.#send();
  }

  /** Takes over what a step of publication made of the draft. */
  takeHead(head: DefinitionDraftHead): void {
    this.#head = head;
    this.#tell();
  }

  /** Reads the draft as the server has it, and merges. */
  async refresh(): Promise<void> {
    const { head, document } = await this.#parts.client.definitionDraft(this.id);
    const base = this.#base;
    const { draft, conflicts } = this.#parts.edits.merge(base, document, this.#document);
    this.#history.merged(base, document);
    const isClean = this.#document === base;
    this.#head = head;
    this.#base = document;
    this.#document = isClean ? document : draft;
    this.#conflicts = isClean ? [] : conflicts;
    if (this.#conflicts.length > 0) this.#saving = 'conflict';
    this.#tell();
  }

  /** Tells the server that the draft is open here, and hears of others and of what they saved. */
  async look(): Promise<void> {
    this.#stopLook();
    try {
      const { others, revision, state } = await this.#parts.client.definitionEditors(this.id, {
        window: this.#parts.window,
      });
      this.#others = others;
      const isBehind = revision > this.#head.revision || state !== this.#head.state;
      if (isBehind && !this.#isSending && this.#document === this.#base) await this.refresh();
      this.#tell();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.#others = [];
    }
    if (this.#isOpen) this.#stopLook = this.#parts.later(LOOK_EVERY, () => void this.look());
  }

  #change(document: DraftDocument): void {
    this.#document = document;
    this.#saving = 'saving';
    this.#isUnkept = true;
    this.#stopKeep();
    this.#stopKeep = this.#parts.later(KEEP_AFTER, () => {
      this.#keep();
    });
    this.#saveLater(SAVE_AFTER);
    this.#tell();
  }

  /** Gives the browser the draft as it is now, for the case that it cannot be saved. */
  #keep(): void {
    if (!this.#isUnkept) return;
    this.#stopKeep();
    this.#isUnkept = false;
    const { copies, now } = this.#parts;
    void copies.put({ id: this.id, base: this.#base, document: this.#document, at: now() });
  }

  #saveLater(millis: number): void {
    this.#stopSave();
    this.#stopSave = this.#parts.later(millis, () => void this.#send());
  }

  async #send(): Promise<void> {
    if (this.#isSending || this.#conflicts.length > 0) return;
    const sent = this.#document;
    if (sent === this.#base) {
      this.#settle();
      return;
    }
    this.#isSending = true;
    try {
      this.#head = await this.#parts.client.saveDefinitionDraft(this.id, sent, this.#head.revision);
      this.#base = sent;
      this.#failure = null;
      if (this.#document === sent) this.#settle();
      else this.#saveLater(SAVE_AFTER);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      await this.#notSaved(error);
    } finally {
      this.#isSending = false;
    }
    this.#tell();
  }

  /** Everything is on the server. */
  #settle(): void {
    if (this.#saving === 'saved') return;
    this.#saving = 'saved';
    this.#failure = null;
    this.#stopKeep();
    this.#isUnkept = false;
    void this.#parts.copies.remove(this.id);
    this.#tell();
  }

  async #notSaved(problem: ProblemError): Promise<void> {
    try {
      if (problem.code === 'definition-draft-moved') {
        await this.refresh();
        if (this.#conflicts.length === 0) this.#saveLater(0);
        return;
      }
      if (problem.code === 'definition-draft-closed') await this.refresh();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
    }
    this.#failure = problem;
    if (this.#saving !== 'conflict') this.#saving = 'offline';
    if (problem.code === 'no-connection') this.#saveLater(TRY_AGAIN_AFTER);
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}
