import { compile, type JSONSchema } from 'json-schema-to-typescript';
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
    const schema = { ...(inPlace(answersSchema(form)) as JSONSchema), title: name };
    const options = { bannerComment: '', style: { singleQuote: true } };
    out.line(await compile(schema, name, options));
  }
  return 0;
}

/**
 * A schema whose parts say what they are as comments. Their titles would become names of types, and labels of two
 * forms, or two labels that differ in their marks only, would make the same name.
 */
function inPlace(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(inPlace);
  if (typeof node !== 'object' || node === null) return node;
  const { title, ...rest } = node as { readonly title?: unknown };
  const changed = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, inPlace(value)]));
  // A field may itself be called `title`; then it is a schema and no text.
  if (typeof title === 'string') return { description: title, ...changed };
  return title === undefined ? changed : { ...changed, title: inPlace(title) };
}

/** `to_khai` becomes `ToKhai`. */
function typeName(key: string): string {
  return key
    .split('_')
    .filter((part) => part !== '')
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .join('');
}
