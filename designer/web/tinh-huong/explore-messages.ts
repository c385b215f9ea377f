import type { DraftDocument, Exploration } from '../../../engine/authoring/index.ts';
import type { SurroundingDocument } from './trial-world.ts';

/** What the page tells the worker that looks for paths. */
export type ExploreOrder =
  | SurroundingDocument
  | {
      readonly kind: 'explore';
      /** Grows with each order; a later one ends those before it. */
      readonly number: number;
      readonly document: DraftDocument;
      /** When applications are handed in, with offset. */
      readonly submittedAt: string;
    };

/** What was found of a draft: paths, and the places that each scenario comes to, by its key. */
export interface Explored {
  readonly exploration: Exploration;
  readonly scenarios: Readonly<Record<string, readonly string[]>>;
}

/** What the worker answers; null where the draft cannot be played. */
export interface ExploreReply {
  readonly number: number;
  readonly explored: Explored | null;
}
