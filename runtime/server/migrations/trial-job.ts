import type { MigrationOrder } from '../../../engine/authoring/index.ts';
import type { Instant, Json } from '../../../engine/index.ts';
import type { PageRequest } from '../store/index.ts';
import type { CaseOutcome } from './case-outcome.ts';

/** What a dry run is about, so that another process works out the same. */
export interface TrialJob {
  readonly procedure: string;
  /** Hashes of both versions. */
  readonly from: string;
  readonly to: string;
  readonly plan: Json;
  readonly order: MigrationOrder;
  readonly publicUrl: string;
  /** The places in the store of all catalogues and calendars that count, as `placeOf` gives them. */
  readonly documents: readonly string[];
  /** Which of the calendars counts. */
  readonly calendar: { readonly id: string; readonly version: string };
}

/** First a page is read, and the next one begins elsewhere; then what was read is tried. */
export type TrialQuestion =
  { readonly kind: 'read'; readonly page: PageRequest } | { readonly kind: 'try'; readonly now: Instant };

/** A page of cases that were tried. */
export interface TriedPage {
  readonly outcomes: readonly CaseOutcome[];
  /** Where the next one begins; null where there is none. */
  readonly next: string | null;
}
