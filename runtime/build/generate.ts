import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateApiTypes } from '../api/generate-api-types.ts';
import { generateReference } from './generate-reference.ts';
import { generateTypes } from './generate-types.ts';
import { generateValidator } from './generate-validator.ts';
import { readSchemaFiles } from './schema-files.ts';

/**
 * Writes what is derived from the schemas: the types of a definition, the functions that check one, and the
 * reference in the page about the format.
 * With `--check` nothing is written and the command fails where a file is stale.
 */
const files = readSchemaFiles();
const outputs = {
  'engine/generated/definition-types.ts': await generateTypes(files),
  'engine/generated/definition-validator.js': generateValidator(files),
  'runtime/api/generated/api-types.ts': await generateApiTypes(files),
};
const root = new URL('../../', import.meta.url);
const fileOf = (path: string): string => fileURLToPath(new URL(path, root));
for (const [path, content] of Object.entries(outputs)) put(path, content);

// The engine carries the checks that were written just now, so it can be read only from here on.
const { functionReference } = await import('../../engine/authoring/index.ts');
const { problemTexts } = await import('../../engine/index.ts');
const page = 'docs/definition.md';
put(page, generateReference(readFileSync(fileOf(page), 'utf8'), files, problemTexts, functionReference()));

function put(path: string, content: string): void {
  if (!process.argv.includes('--check')) writeFileSync(fileOf(path), content);
  else if (readFileSync(fileOf(path), 'utf8') !== content) {
    console.error(`${path} is stale: run \`npm run generate\``);
    process.exitCode = 1;
  }
}
