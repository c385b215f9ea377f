import type { FilePlace } from '../drafts/file-place.ts';
import type { FileRecord } from '../store/index.ts';

/** What may be put at a place. */
export type PlaceRules = Omit<FilePlace, 'component'>;

/** Where files go that a person sends: a draft of theirs, or a case at which they may do something. */
export interface UploadDestination {
  /** As parts under way name it. */
  readonly holder: string;
  /** What may be put at a place now. Throws a RequestError where there is no such place, or no room at it. */
  readonly rulesAt: (place: string) => Promise<PlaceRules>;
  /** Throws a RequestError where so many more bytes are too many. */
  readonly assertRoomFor: (bytes: number) => Promise<void>;
  /** Takes a file that was kept. Doing it again changes nothing. */
  readonly take: (place: string, file: FileRecord) => Promise<void>;
}
