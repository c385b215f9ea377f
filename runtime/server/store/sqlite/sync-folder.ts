import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Has on the disk which files a folder holds: a new file is there after a power failure only when its folder is. */
export function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
