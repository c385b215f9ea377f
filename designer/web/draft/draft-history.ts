import type { DraftDocument } from '../../../runtime/client/index.ts';
import type { MergeDrafts } from './draft-edits.ts';

interface Entry {
  readonly document: DraftDocument;
  /** How many merges the document has seen. */
  readonly merges: number;
}

/**
 * The drafts that were, to go back to. Since edits share what they do not touch, an earlier draft costs next to
 * nothing, and there is no limit.
 *
 * What others have saved meanwhile is not undone with one's own work: an earlier draft is brought up to date by the
 * same merges when it is gone back to.
 */
export class DraftHistory {
  readonly #merge: MergeDrafts;
  readonly #merges: { readonly base: DraftDocument; readonly theirs: DraftDocument }[] = [];
  #past: Entry[] = [];
  #future: Entry[] = [];
  #group: string | null = null;

  constructor(merge: MergeDrafts) {
    this.#merge = merge;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /**
   * Notes the draft before an edit.
   *
   * @param group edits of one group in a row are one step, as the letters that are typed into one box; null for none
   */
  record(before: DraftDocument, group: string | null = null): void {
    this.#future = [];
    if (group !== null && group === this.#group) return;
    this.#group = group;
    this.#past.push(this.#entry(before));
  }

  /** The draft before the last step; null where there is none. */
  undo(current: DraftDocument): DraftDocument | null {
    return this.#move(this.#past, this.#future, current);
  }

  redo(current: DraftDocument): DraftDocument | null {
    return this.#move(this.#future, this.#past, current);
  }

  /** Notes that what others saved was merged in. */
  merged(base: DraftDocument, theirs: DraftDocument): void {
    this.#merges.push({ base, theirs });
    this.#group = null;
  }

  #move(from: Entry[], to: Entry[], current: DraftDocument): DraftDocument | null {
    const entry = from.pop();
    if (entry === undefined) return null;
    this.#group = null;
    to.push(this.#entry(current));
    return this.#merges
      .slice(entry.merges)
      .reduce((document, { base, theirs }) => this.#merge(base, theirs, document).draft, entry.document);
  }

  #entry(document: DraftDocument): Entry {
    return { document, merges: this.#merges.length };
  }
}
