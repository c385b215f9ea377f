import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every JSON file below a folder, parsed, in the order of their paths; none where there is no such folder. */
export function readDocuments(folder: string): { readonly path: string; readonly document: unknown }[] {
  return jsonFiles(folder).map((path) => ({
    path,
    document: JSON.parse(readFileSync(path, 'utf8')) as unknown,
  }));
}

function jsonFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
