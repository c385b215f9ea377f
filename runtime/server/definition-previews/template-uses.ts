import {
  branchesOf,
  isBlock,
  isCall,
  isMustache,
  isPath,
  isProgram,
  parseTemplate,
} from '../../../engine/authoring/index.ts';

/** What a template takes a value for: a list that it goes through, or what its helper expects. */
export type TemplateUse = 'list' | 'date' | 'number' | 'text';

const dates: ReadonlySet<string> = new Set(['date', 'dateTime', 'time', 'dateParts', 'dateInWords']);
const numbers: ReadonlySet<string> = new Set(['money', 'moneyInWords', 'number', 'inc']);

/**
 * What a template takes the values for that it names, by their paths as they are written. Where a value has no kind
 * of its own, as what an expression gives, this says what a sample of it must be.
 *
 * @example usesOf('{{date values.han}}').get('values.han') // 'date'
 */
export function usesOf(template: string): ReadonlyMap<string, TemplateUse> {
  const uses = new Map<string, TemplateUse>();
  const program = parseTemplate(template);
  if (isProgram(program)) readProgram(program, uses);
  return uses;
}

function readProgram({ body }: hbs.AST.Program, uses: Map<string, TemplateUse>): void {
  for (const node of body) {
    if (isMustache(node)) readCall(node, uses);
    else if (isBlock(node)) {
      for (const param of node.params)
        readValue(param, node.path.original === 'each' ? 'list' : 'text', uses);
      for (const branch of branchesOf(node)) readProgram(branch, uses);
    }
  }
}

function readCall(
  { path, params }: hbs.AST.MustacheStatement | hbs.AST.SubExpression,
  uses: Map<string, TemplateUse>,
): void {
  if (!isPath(path)) return;
  const use = dates.has(path.original) ? 'date' : numbers.has(path.original) ? 'number' : 'text';
  for (const param of params) readValue(param, use, uses);
}

function readValue(node: hbs.AST.Expression, use: TemplateUse, uses: Map<string, TemplateUse>): void {
  if (isCall(node)) readCall(node, uses);
  else if (isPath(node) && (use !== 'text' || !uses.has(node.original))) uses.set(node.original, use);
}
