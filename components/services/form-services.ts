import type { AttachedFile } from '../../engine/index.ts';

/** An entry of a catalogue, as a person picks it. */
export interface CatalogueHit {
  readonly code: string;
  readonly name: string;
  /** How it reads in the box once chosen, where that is not its name. */
  readonly text?: string;
  /** What tells it from entries of the same name, e.g. the province of a commune. */
  readonly detail?: string;
  /** Code of the entry above. */
  readonly parent?: string;
  /** The code may no longer be used for new answers. */
  readonly closed?: true;
}

/** An entry of an earlier catalogue, e.g. a commune before a reorganisation. */
export interface FormerHit {
  /** Its name with the names above it, e.g. "Xã X, Huyện Y, Tỉnh Z". */
  readonly name: string;
  /** What took its place: several where it was divided. */
  readonly successors: readonly CatalogueHit[];
}

export interface CatalogueFilter {
  /** Only entries below this code; null: only entries of the first level; absent: all. */
  readonly parent?: string | null;
  /** Only entries with this attribute. */
  readonly attribute?: { readonly name: string; readonly value: string };
  /** Greatest number of entries. */
  readonly limit: number;
}

/** Where a file belongs: a field of the form, or a component of the dossier. */
export type UploadTarget = { readonly pointer: string } | { readonly component: string };

/** A file of which only a part has come. */
export interface UnfinishedUpload {
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly received: number;
}

/** A week of the slots of an appointment. */
export interface SlotWeek {
  /** Name of the unit to which people come; null while the answers do not say which it is. */
  readonly unit: string | null;
  /** Days that offer anything, in order. */
  readonly days: readonly SlotDay[];
  /** The last day before, and the first day after this week that offer anything; null for none. */
  readonly earlier: string | null;
  readonly later: string | null;
}

/** The slots of a day, in order. Days are yyyy-mm-dd, times HH:mm. */
export interface SlotDay {
  readonly date: string;
  readonly times: readonly { readonly from: string; readonly to: string; readonly free: boolean }[];
}

/** What fields need of the world: handed in, so that no component knows a server. */
export interface FormServices {
  /** Entries whose name contains the query, with or without diacritics; an empty query gives the first ones. */
  searchCatalogue(
    catalogueId: string,
    query: string,
    filter: CatalogueFilter,
  ): Promise<readonly CatalogueHit[]>;
  /** Entries of the catalogues that this one replaced, by their names of then, with what took their place. */
  searchFormer(catalogueId: string, query: string, limit: number): Promise<readonly FormerHit[]>;
  /** An entry, open or closed; null where the code is unknown. */
  entry(catalogueId: string, code: string): Promise<CatalogueHit | null>;
  /**
   * Stores a file. `onProgress` is called with a share from 0 to 1, and whether it waits for a lost line. Rejects
   * when it fails, with an AbortError when the signal ends it; the message of any other error is shown when it is a
   * `FileRefused` or a `FileNotSent`. A signal aborted with the reason `left` leaves what has come for another time.
   */
  upload(
    target: UploadTarget,
    file: File,
    onProgress: (share: number, isWaiting?: boolean) => void,
    signal: AbortSignal,
  ): Promise<AttachedFile>;
  /** Files of a place that are under way since another visit; the same file sent again goes on. */
  unfinished?(target: UploadTarget): Promise<readonly UnfinishedUpload[]>;
  /** Throws away what has come of a file. */
  dropUnfinished?(id: string): Promise<void>;
  /** Where the picture of a stored file is read, on the page's own origin; null or absent where it cannot be shown. */
  picture?(file: AttachedFile): string | null;
  /**
   * The slots that the appointment at a pointer offers in the week of a day, else in the first week with a free one,
   * with the answers as they are now.
   */
  freeSlots(pointer: string, day?: string): Promise<SlotWeek>;
  /** An amount of đồng in words. */
  words(amount: number): string;
}

/** A file that did not arrive for a reason that may pass, in the person's language, e.g. an ended session. */
export class FileNotSent extends Error {
  override readonly name = 'FileNotSent';
}

/** A file that the other side refused, with the reason in the person's language, e.g. a virus found. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
}
