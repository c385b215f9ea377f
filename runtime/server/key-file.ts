import { constants, copyFileSync, linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What file systems that know no second name for a file say. */
const KNOWS_NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/**
 * What a key file of a data folder holds. It is made where there is none, readable by the account of the server alone.
 * Of several processes that start on an empty folder at once, one makes it, and the others read all of it or nothing.
 */
export function keyFile(path: string, make: () => string): string {
  const known = readIfThere(path);
  if (known !== null) return known;
  const beside = mkdtempSync(join(dirname(path), '.key-'));
  try {
    const made = join(beside, 'made');
    writeFileSync(made, make(), { mode: 0o600, flush: true });
    putFirst(made, path);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  return readFileSync(path, 'utf8');
}

/** Gives a file a name that is free; leaves things as they are where it is taken. */
function putFirst(made: string, path: string): void {
  try {
    linkSync(made, path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return;
    if (!KNOWS_NO_LINKS.has(code)) throw error;
    // Not in one step, but never over what is there.
    if (readIfThere(path) === null) copyFileSync(made, path, constants.COPYFILE_EXCL);
  }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
