import { FileNotSent, FileRefused } from './form-services.ts';

/** The error that an uploader shows for what the other side said of a file; the given one where it said nothing. */
export function uploadError(
  verdict: { readonly isRefused: boolean; readonly message: string } | null,
  error: unknown,
): unknown {
  if (verdict === null) return error;
  return verdict.isRefused ? new FileRefused(verdict.message) : new FileNotSent(verdict.message);
}
