import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateApiTypes } from '../api/generate-api-types.ts';
import { generateTypes } from './generate-types.ts';
import { generateValidator } from './generate-validator.ts';
import { readSchemaFiles } from './schema-files.ts';

/**
 * Writes what is derived from the schemas: the types of a definition, of the HTTP interface, and the functions
 * that check one.
 *
 * With `--check` nothing is written and the command fails where a file is stale. With `--uncommitted` only what
 * the repository does not hold is written, as after an install: a stale file that is committed stays as it is,
 * for `--check` to find.
 */
const files = readSchemaFiles();
const committed = {
  'engine/generated/definition-types.ts': () => generateTypes(files),
  'runtime/api/generated/api-types.ts': () => generateApiTypes(files),
};
const uncommitted = {
  'engine/generated/definition-validator.js': () => generateValidator(files),
};
const outputs = process.argv.includes('--uncommitted') ? uncommitted : { ...committed, ...uncommitted };
const root = new URL('../../', import.meta.url);
for (const [path, generate] of Object.entries(outputs)) {
  const file = fileURLToPath(new URL(path, root));
  const content = await generate();
  const isFresh = existsSync(file) && readFileSync(file, 'utf8') === content;
  if (isFresh) continue;
  if (!process.argv.includes('--check')) writeFileSync(file, content);
  else {
    console.error(`${path} is stale: run \`npm run generate\``);
    process.exitCode = 1;
  }
}
