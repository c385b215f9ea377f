import { importSchema } from '../../engine/authoring/index.ts';
import { checkDefinition, sayProblems } from '../server/index.ts';
import { shippedSurroundings } from './checking.ts';
import type { CommandWorld } from './console-out.ts';
import { printProblems } from './print-problems.ts';
import { readJson } from './read-json.ts';
import { readSkeleton } from './read-skeleton.ts';
import { sayIn } from './say.ts';

export interface ImportSchemaOptions {
  readonly id: string;
  readonly code?: string;
}

/**
 * `thutuc import-schema FILE --id ID`: prints a draft of a definition whose application form asks what a JSON Schema
 * describes. What was not carried over goes to the error output. The exit code, 1 where no draft could be made or
 * the draft has errors.
 */
export function importSchemaCommand(
  file: string,
  { id, code }: ImportSchemaOptions,
  { out, language }: CommandWorld,
): number {
  const say = sayIn(language);
  const schema = readJson(file, say);
  const imported = importSchema(schema, { id, code, skeleton: readSkeleton() });
  const errors = { ...out, line: out.error };
  printProblems(sayProblems(imported.problems, language, schema), say, errors);
  if (imported.definition === null) {
    out.error(say('importRefused', { file }));
    return 1;
  }
  const checked = checkDefinition(imported.definition, shippedSurroundings());
  const wrong = checked.problems.filter(({ severity }) => severity === 'error');
  printProblems(sayProblems(wrong, language, checked.document), say, errors);
  out.line(JSON.stringify(imported.definition, null, 2));
  out.error(say('imported', { id, count: imported.problems.length + wrong.length }));
  return wrong.length > 0 ? 1 : 0;
}
