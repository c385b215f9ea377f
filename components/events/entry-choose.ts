import type { CatalogueHit } from '../services/form-services.ts';

/** A person chose an entry of a list, emptied it, or left a text in it that is none of its entries. */
export interface EntryChooseDetail {
  readonly hit: CatalogueHit | null;
  /** The text left in the box where it is no entry; an empty text otherwise. */
  readonly unmatched: string;
}

declare global {
  interface HTMLElementEventMap {
    'entry-choose': CustomEvent<EntryChooseDetail>;
  }
}
