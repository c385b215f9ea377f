import { compile } from 'json-schema-to-typescript';
import { compileProcedure } from '../../engine/authoring/index.ts';
import { answersSchema } from '../../engine/index.ts';
import { checkDefinition, sayProblems } from '../server/index.ts';
import { shippedSurroundings } from './checking.ts';
import type { CommandWorld } from './console-out.ts';
import { printProblems } from './print-problems.ts';
import { readJson } from './read-json.ts';
import { sayIn } from './say.ts';

/** `thutuc types FILE`: prints the TypeScript types of the answers of each form. */
export async function typesCommand(file: string, { out, language }: CommandWorld): Promise<number> {
  const say = sayIn(language);
  const checked = checkDefinition(readJson(file, say), shippedSurroundings());
  if (checked.definition === null) {
    printProblems(sayProblems(checked.problems, language, checked.document), say, {
      ...out,
      line: out.error,
    });
    return 1;
  }
  const { definition, hash } = checked;
  out.line(`// ${definition.id}@${definition.version} ${hash}`);
  for (const [key, form] of compileProcedure(definition, hash).forms) {
    const name = typeName(key);
    const schema = { ...(answersSchema(form) as object), title: name };
    out.line(
      await compile(schema as Parameters<typeof compile>[0], name, {
        bannerComment: '',
        style: { singleQuote: true },
      }),
    );
  }
  return 0;
}

/** `to_khai` becomes `ToKhai`. */
function typeName(key: string): string {
  return key
    .split('_')
    .filter((part) => part !== '')
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .join('');
}
