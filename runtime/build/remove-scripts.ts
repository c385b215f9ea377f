import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Removes every JavaScript file below a folder and leaves what lies beside them, such as their types. */
export function removeScripts(folder: URL): void {
  for (const entry of readdirSync(fileURLToPath(folder), { recursive: true, withFileTypes: true }))
    if (entry.isFile() && entry.name.endsWith('.js')) rmSync(join(entry.parentPath, entry.name));
}
