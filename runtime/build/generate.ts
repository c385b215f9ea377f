import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateApiTypes } from '../api/generate-api-types.ts';
import { generateReference } from './generate-reference.ts';
import { generateShapes } from './generate-shapes.ts';
import { generateTypes } from './generate-types.ts';
import { generateValidator } from './generate-validator.ts';
import { readSchemaFiles } from './schema-files.ts';

/**
 * Writes what is derived from the schemas: the types of a definition and of the HTTP interface, the functions
 * that check a definition, and the reference tables of the page about the format.
 *
 * With `--check` nothing is written and the command fails where a file is stale. With `--uncommitted` only what
 * the repository does not hold is written, as after an install: a stale file that is committed stays as it is,
 * for `--check` to find.
 */
const root = new URL('../../', import.meta.url);
const files = readSchemaFiles();
const committed = {
  'engine/generated/definition-types.ts': () => generateTypes(files),
  'engine/generated/form-shapes.ts': () => generateShapes(files),
  'runtime/api/generated/api-types.ts': () => generateApiTypes(files),
};
const uncommitted = {
  'engine/generated/definition-validator.js': () => generateValidator(files),
};
const pages = {
  'docs/definition.md': async () => {
    // Not at the top: the engine carries the functions that were written a moment ago.
    const { functionReference } = await import('../../engine/authoring/index.ts');
    const { problemTexts } = await import('../../engine/index.ts');
    const page = readFileSync(fileURLToPath(new URL('docs/definition.md', root)), 'utf8');
    return generateReference(page, files, problemTexts, functionReference());
  },
};
const outputs: Readonly<Record<string, () => string | Promise<string>>> = process.argv.includes(
  '--uncommitted',
)
  ? uncommitted
  : { ...committed, ...uncommitted, ...pages };
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
