import type { FunctionReference } from '../../engine/authoring/index.ts';
import type { ProblemTexts } from '../../engine/index.ts';
import { propertyTables, row } from './reference-tables.ts';
import type { SchemaFile } from './schema-files.ts';

/**
 * The page about the format with its derived parts written anew: the functions of expressions, the problems,
 * and every property of the schemas, each between the markers `<!-- reference:name -->` and
 * `<!-- /reference:name -->`. Everything outside of them stays as it is. Throws where a marker is missing.
 *
 * @example generateReference(page, readSchemaFiles(), problemTexts, functionReference())
 */
export function generateReference(
  markdown: string,
  schemas: readonly SchemaFile[],
  problems: ProblemTexts,
  functions: readonly FunctionReference[],
): string {
  const parts = {
    functions: functionTable(functions),
    problems: problemTable(problems),
    properties: propertyTables(schemas),
  };
  return Object.entries(parts).reduce((page, [name, content]) => between(page, name, content), markdown);
}

function between(page: string, name: string, content: string): string {
  const [open, close] = [`<!-- reference:${name} -->`, `<!-- /reference:${name} -->`];
  const [from, to] = [page.indexOf(open), page.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`The page lacks the markers of reference:${name}`);
  return `${page.slice(0, from + open.length)}\n\n${content}\n\n${page.slice(to)}`;
}

function functionTable(functions: readonly FunctionReference[]): string {
  const rows = functions.map(({ signature, en, vi, example }) =>
    row([`\`${signature}\``, en, vi, `\`${example}\``]),
  );
  return [
    row(['function', 'what it gives', 'ý nghĩa', 'example']),
    row(['---', '---', '---', '---']),
    ...rows,
  ].join('\n');
}

function problemTable(problems: ProblemTexts): string {
  const rows = Object.entries(problems)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { says, mend }]) =>
      row([`\`${code}\``, says.en ?? says.vi, mend ? (mend.en ?? mend.vi) : '']),
    );
  return [row(['code', 'what it says', 'how to mend it']), row(['---', '---', '---']), ...rows].join('\n');
}
