import type { Instant } from '../../../engine/index.ts';

/** A file that is being received piece by piece. Its bytes lie beside this note; their number is how far it is. */
export interface UploadPart {
  /** Cannot be guessed; good in paths, since the server made it. */
  readonly id: string;
  /** Id of the file that it becomes. Settled at the start, so that ending twice makes one file. */
  readonly file: string;
  /** Account that sends it. */
  readonly owner: string;
  /** Where it goes: `draft/<id>` or `case/<id>`. */
  readonly holder: string;
  /** Place there: a component of the dossier, or `field:<pointer>`; empty where none was named. */
  readonly place: string;
  readonly name: string;
  /** Size of the whole file in bytes, as the sender said. */
  readonly size: number;
  /** SHA-256 of the whole file in lower-case hexadecimal, as the sender said; checked when all has come. */
  readonly hash: string;
  readonly begunAt: Instant;
  /** The file has been kept, and the bytes here are gone. */
  readonly isDone: boolean;
}

/** What a sender says of a file before the first byte. */
export type UploadAnnounced = Pick<UploadPart, 'owner' | 'holder' | 'place' | 'name' | 'size' | 'hash'>;

/** Reads a note back; null for what is none, as a note of which only half was written. */
export function readPart(text: string): UploadPart | null {
  try {
    const part: unknown = JSON.parse(text);
    return typeof part === 'object' && part !== null && 'id' in part && 'begunAt' in part
      ? (part as UploadPart)
      : null;
  } catch {
    return null;
  }
}
