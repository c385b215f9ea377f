import { extname, join } from 'node:path';
import { packageRoot } from './package-root.ts';

/** Whether the program runs as it was built: in a few files, which lie elsewhere than what they were written in. */
export const isBuilt: boolean = extname(import.meta.url) === '.js';

/**
 * Finds a file that belongs to the program, as the program runs: a script or stylesheet as it was written or as it was
 * built.
 *
 * @param source where it is written, below the folder of the package.
 * @returns its path.
 * @example programFile('runtime/server/papers/pdf-thread.ts') // '/srv/thutuc/dist/runtime/server/papers/pdf-thread.js'
 */
export function programFile(source: string): string {
  return isBuilt ? join(packageRoot, 'dist', source.replace(/\.ts$/, '.js')) : join(packageRoot, source);
}
