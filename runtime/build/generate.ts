import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateApiTypes } from '../api/generate-api-types.ts';
import { generateTypes } from './generate-types.ts';
import { generateValidator } from './generate-validator.ts';
import { readSchemaFiles } from './schema-files.ts';

/**
 * Writes what is derived from the schemas: the types of a definition and the functions that check one.
 * With `--check` nothing is written and the command fails where a file is stale.
 */
const files = readSchemaFiles();
const outputs = {
  'engine/generated/definition-types.ts': await generateTypes(files),
  'engine/generated/definition-validator.js': generateValidator(files),
  'runtime/api/generated/api-types.ts': await generateApiTypes(files),
};
const root = new URL('../../', import.meta.url);
for (const [path, content] of Object.entries(outputs)) {
  const file = fileURLToPath(new URL(path, root));
  if (!process.argv.includes('--check')) writeFileSync(file, content);
  else if (readFileSync(file, 'utf8') !== content) {
    console.error(`${path} is stale: run \`npm run generate\``);
    process.exitCode = 1;
  }
}
