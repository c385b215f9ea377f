import { paperHelpers } from './paper-helpers.ts';
import {
  BLOCKS,
  branchesOf,
  DATA_NAMES,
  isBlock,
  isCall,
  isContent,
  isMustache,
  isPath,
  isText,
} from '../../../engine/authoring/index.ts';

/** Trouble in what a template calls and reads. */
export interface CallProblem {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>> & { readonly line: number };
}

type Call = hbs.AST.MustacheStatement | hbs.AST.SubExpression;

/** Names that mean something to JavaScript and never a field. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Checks every value, helper and block of a template; what is not known to be harmless is refused. */
export function checkCalls(program: hbs.AST.Program): readonly CallProblem[] {
  return program.body.flatMap((node) => {
    if (isContent(node) || node.type === 'CommentStatement') return [];
    if (isMustache(node)) return checkMustache(node);
    if (isBlock(node)) return checkBlock(node);
    return [problem('paper-not-supported', node, { name: node.type.replace('Statement', '') })];
  });
}

function checkMustache(node: hbs.AST.MustacheStatement): CallProblem[] {
  const found = node.escaped ? [] : [problem('paper-raw-output', node)];
  // A decorator is a mustache with a star.
  if (node.type !== 'MustacheStatement' || !isPath(node.path)) {
    return [...found, problem('paper-not-supported', node, { name: '{{…}}' })];
  }
  const isCallOfHelper =
    node.params.length > 0 || node.hash !== undefined || paperHelpers.has(node.path.original);
  return [...found, ...(isCallOfHelper ? checkCall(node) : checkPath(node.path))];
}

function checkBlock(block: hbs.AST.BlockStatement): CallProblem[] {
  const name = block.path.original;
  const found: CallProblem[] = [];
  if (!BLOCKS.has(name)) found.push(problem('paper-block-unknown', block, { name }));
  else if (!block.program) found.push(problem('paper-block-unknown', block, { name: `^${name}` }));
  else if (block.params.length !== 1) {
    found.push(problem('paper-helper-arguments', block, { name, min: 1, max: 1 }));
  }
  if (block.hash) found.push(problem('paper-not-supported', block, { name: '=' }));
  for (const given of block.program?.blockParams ?? []) {
    if (given === 'printed' || paperHelpers.has(given) || BLOCKS.has(given) || FORBIDDEN.has(given)) {
      found.push(problem('paper-name-forbidden', block, { name: given }));
    }
  }
  return [...found, ...block.params.flatMap(checkExpression), ...branchesOf(block).flatMap(checkCalls)];
}

function checkCall(call: Call): CallProblem[] {
  const name = isPath(call.path) ? call.path.original : '{{…}}';
  const helper = paperHelpers.get(name);
  const found: CallProblem[] = [];
  if (helper === undefined) found.push(problem('paper-helper-unknown', call, { name }));
  else if (call.params.length < helper.min || call.params.length > helper.max) {
    found.push(problem('paper-helper-arguments', call, { name, min: helper.min, max: helper.max }));
  }
  if (call.hash) found.push(problem('paper-not-supported', call, { name: '=' }));
  const [first] = call.params;
  if (name === 'label' && first && !isText(first)) found.push(problem('paper-label-text', call));
  // Markup made by a helper would be printed as text anywhere but directly on the paper.
  if (name === 'qr' && isCall(call)) found.push(problem('paper-not-supported', call, { name: '(qr …)' }));
  return [...found, ...call.params.flatMap(checkExpression)];
}

function checkExpression(node: hbs.AST.Expression): CallProblem[] {
  if (isCall(node)) return checkCall(node);
  return isPath(node) ? checkPath(node) : [];
}

function checkPath(path: hbs.AST.PathExpression): CallProblem[] {
  const forbidden = path.parts.find((part) => FORBIDDEN.has(part));
  if (forbidden !== undefined) return [problem('paper-name-forbidden', path, { name: forbidden })];
  if (path.data && !DATA_NAMES.has(path.parts[0] ?? '')) {
    return [problem('paper-name-forbidden', path, { name: path.original })];
  }
  return [];
}

function problem(
  code: string,
  node: hbs.AST.Node,
  params: Readonly<Record<string, string | number>> = {},
): CallProblem {
  return { code, params: { line: node.loc.start.line, ...params } };
}
