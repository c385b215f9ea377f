import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of the package, where `definitions/` and `dist/web/` lie, whether this file runs as it was written
 * or from where it was built.
 */
export const packageRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'definitions'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error(`no package.json with definitions/ above ${import.meta.url}`);
  return findRoot(above);
}
