import type { Problem } from '../../../engine/index.ts';
import { checkCalls } from './check-calls.ts';
import { checkSkeleton, MARKS } from './check-skeleton.ts';
import {
  branchesOf,
  isBlock,
  isContent,
  isMustache,
  isProgram,
  parseTemplate,
} from '../../../engine/authoring/index.ts';

/**
 * Everything that is wrong with a paper template: its syntax, the helpers it calls, and the HTML it writes, whatever
 * the values will be. A template without problems always renders.
 *
 * @param pointer where the template stands in the document that was checked (RFC 6901).
 * @returns problems with the param `line`, counted from 1; codes and texts in `paperProblems`.
 */
export function checkTemplate(template: string, pointer = '/template'): readonly Problem[] {
  const problem = (code: string, params: Readonly<Record<string, string | number>>): Problem => ({
    code,
    pointer,
    severity: 'error',
    params,
  });
  const program = parseTemplate(template);
  if (!isProgram(program)) return [problem('paper-syntax', { ...program })];
  const calls = checkCalls(program).map(({ code, params }) => problem(code, params));
  const skeleton = skeletonOf(program);
  const markup = checkSkeleton(skeleton.text).map(({ code, at, params }) =>
    problem(code, { line: lineAt(skeleton, at), ...params }),
  );
  return [...calls, ...markup];
}

/** A template with marks in the place of its values and blocks, and where each literal part came from. */
interface Skeleton {
  text: string;
  readonly parts: { readonly at: number; readonly line: number }[];
}

function skeletonOf(program: hbs.AST.Program): Skeleton {
  const skeleton: Skeleton = { text: '', parts: [] };
  const add = (text: string, node: hbs.AST.Node) => {
    skeleton.parts.push({ at: skeleton.text.length, line: node.loc.start.line });
    skeleton.text += text;
  };
  const walk = (nodes: readonly hbs.AST.Statement[]) => {
    for (const node of nodes) {
      if (isContent(node)) add(String(node.original), node);
      else if (isMustache(node)) add(isQr(node) ? '<qr data="qr"></qr>' : MARKS.value, node);
      else if (isBlock(node)) {
        for (const branch of branchesOf(node)) {
          add(MARKS.open, node);
          walk(branch.body);
          add(MARKS.close, node);
        }
      }
    }
  };
  walk(program.body);
  return skeleton;
}

function isQr(node: hbs.AST.MustacheStatement): boolean {
  return 'original' in node.path && node.path.original === 'qr' && node.params.length > 0;
}

function lineAt(skeleton: Skeleton, at: number): number {
  const part = skeleton.parts.findLast((one) => one.at <= at) ?? { at: 0, line: 1 };
  return part.line + (skeleton.text.slice(part.at, at).match(/\n/g)?.length ?? 0);
}
