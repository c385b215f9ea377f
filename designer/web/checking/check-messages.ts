import type { CalendarDocument, CatalogueDocument, Language } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import type { CheckedProblem, ScenarioResult } from '../draft/found-problem.ts';

/** What the page tells the worker. */
export type CheckOrder =
  | { readonly kind: 'calendar'; readonly document: CalendarDocument }
  /** A catalogue in the version that the draft reads; null where there is none of this id. */
  | { readonly kind: 'catalogue'; readonly id: string; readonly document: CatalogueDocument | null }
  | {
      readonly kind: 'check';
      /** Grows with each check; a later one ends those before it. */
      readonly number: number;
      readonly document: DraftDocument;
      readonly language: Language;
    };

/** What the worker answers; scenarios follow when the problems are already on the screen. */
export type CheckReply =
  | { readonly kind: 'problems'; readonly number: number; readonly problems: readonly CheckedProblem[] }
  | { readonly kind: 'scenarios'; readonly number: number; readonly scenarios: readonly ScenarioResult[] };
