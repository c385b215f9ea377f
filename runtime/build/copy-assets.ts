import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFolder } from './tools.ts';

/** Folders that the compiler writes to `dist/`. */
const folders = ['engine', 'components', 'runtime'];

/** Endings of what modules read or import without the compiler copying it; `.d.ts` for hand-written shapes. */
const assets = /\.(json|css|svg|png|woff2?|ttf|html)$|^engine\/generated\/.*\.(js|d\.ts)$/;

/**
 * Puts what modules read beside them in `dist/`: stylesheets, schemas and generated checks. Definitions are not
 * among it: they are read from the folder of the package.
 *
 * @returns the paths that were copied, relative to the folder of the package.
 */
export function copyAssets(from: URL = packageFolder, to: URL = new URL('dist/', from)): string[] {
  const root = fileURLToPath(from);
  const copied = folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => assets.test(path))
    .sort();
  for (const path of copied) {
    const target = fileURLToPath(new URL(path, to));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(root, path), target);
  }
  return copied;
}
