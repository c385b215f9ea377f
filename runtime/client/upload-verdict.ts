import { ProblemError } from './problem-error.ts';

/** What a person must know of a file that did not arrive. */
export interface UploadVerdict {
  /** The file itself was refused: sent again it would be refused again. */
  readonly isRefused: boolean;
  /** Why, in the person's language. */
  readonly message: string;
}

/** Problems of the file, not of the moment. */
const REFUSALS: ReadonlySet<string> = new Set([
  'file-refused',
  'file-place-unknown',
  'request-too-large',
  'request-invalid',
  'media-type-unknown',
  'upload-too-long',
  'command-forbidden',
]);

/**
 * Reads why an upload failed; null for what is no problem of the server's or the line's. An ended session, a full
 * place, a server that restarts: all of these pass, so the file may be sent again.
 */
export function uploadVerdict(error: unknown): UploadVerdict | null {
  if (!(error instanceof ProblemError)) return null;
  const isRefused = REFUSALS.has(error.code);
  return { isRefused, message: (isRefused ? error.problems[0]?.message : undefined) ?? error.message };
}
