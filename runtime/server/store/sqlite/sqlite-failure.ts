import { StoreError } from '../store-error.ts';
import type { StoreErrorCode } from '../store-error.ts';

/** SQLite's primary result codes that have a cause outside the program. */
const CODES: Readonly<Record<number, StoreErrorCode>> = {
  3: 'store-not-writable',
  5: 'store-in-use',
  6: 'store-in-use',
  8: 'store-not-writable',
  10: 'store-input-output',
  11: 'store-corrupt',
  13: 'store-disk-full',
  14: 'store-not-writable',
  26: 'store-corrupt',
};

/** SQLite's error as ours where it has a cause outside the program; a mistake of the program as it is. */
export function storeFailure(error: unknown, folder: string): unknown {
  const result = resultCodeOf(error);
  const code = result === null ? undefined : CODES[result & 0xff];
  if (code === undefined) return error;
  return new StoreError(code, { folder, detail: (error as Error).message }, error);
}

function resultCodeOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error)) return null;
  return typeof error.errcode === 'number' ? error.errcode : null;
}
