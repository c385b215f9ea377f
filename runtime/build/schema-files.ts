import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A JSON Schema as plain data. */
export type SchemaNode = { [key: string]: unknown };

/** A schema file of the format, with its path below `definitions/schemas/`. */
export interface SchemaFile {
  readonly path: string;
  readonly schema: SchemaNode;
}

const schemaFolder = fileURLToPath(new URL('../../definitions/schemas/', import.meta.url));

/** Reads every schema of the format, in a stable order. */
export function readSchemaFiles(folder = schemaFolder): SchemaFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: relative(folder, file).replaceAll('\\', '/'),
      schema: JSON.parse(readFileSync(file, 'utf8')) as SchemaNode,
    }));
}
