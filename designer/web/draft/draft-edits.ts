import {
  applyEdit,
  mergeDrafts,
  type DraftDocument,
  type Edit,
  type EditOutcome,
  type MergeConflict,
  type MergedDrafts,
} from '../../../engine/authoring/index.ts';

/** A place that two people have changed in different ways. Undefined: there is nothing at this place. */
export type DraftConflict = MergeConflict;

/** Brings together what two people made of one draft. */
export type MergeDrafts = (base: DraftDocument, theirs: DraftDocument, ours: DraftDocument) => MergedDrafts;

/** What a session needs to know of edits. */
export interface DraftEdits {
  readonly apply: (draft: DraftDocument, edit: Edit) => EditOutcome;
  readonly merge: MergeDrafts;
}

/** The edits that sessions do. */
export const draftEdits: DraftEdits = { apply: applyEdit, merge: mergeDrafts };
