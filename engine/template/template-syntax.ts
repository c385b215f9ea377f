import Handlebars from 'handlebars';

/** A template that Handlebars could not read. */
export interface TemplateSyntaxError {
  readonly line: number;
  readonly detail: string;
}

/** The blocks of paper templates; those of `scoped` change what a plain name means inside them. */
export const BLOCKS: ReadonlyMap<string, { readonly scoped: boolean }> = new Map([
  ['if', { scoped: false }],
  ['unless', { scoped: false }],
  ['each', { scoped: true }],
  ['with', { scoped: true }],
]);

/** Values beginning with @ that a template may read. */
export const DATA_NAMES: ReadonlySet<string> = new Set(['root', 'index', 'key', 'first', 'last', 'language']);

/** The syntax tree of a template, or where it stops making sense. */
export function parseTemplate(template: string): hbs.AST.Program | TemplateSyntaxError {
  try {
    return Handlebars.parse(template);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // Handlebars says the place only in its message: on the first line of a parse error, or as " - line:column".
    const line =
      /^Parse error on line (\d+)/.exec(error.message)?.[1] ?? / - (\d+):\d+$/.exec(error.message)?.[1];
    return { line: Number(line ?? 1), detail: detailOf(error.message) };
  }
}

export function isProgram(parsed: hbs.AST.Program | TemplateSyntaxError): parsed is hbs.AST.Program {
  return 'body' in parsed;
}

function detailOf(message: string): string {
  if (!message.startsWith('Parse error')) return message.replace(/ - \d+:\d+$/, '');
  return /got '.+'$/.exec(message)?.[0] ?? message.split('\n')[0] ?? message;
}

export function isMustache(node: hbs.AST.Node): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement';
}

export function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement';
}

export function isContent(node: hbs.AST.Node): node is hbs.AST.ContentStatement {
  return node.type === 'ContentStatement';
}

export function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression';
}

export function isCall(node: hbs.AST.Node): node is hbs.AST.SubExpression {
  return node.type === 'SubExpression';
}

export function isText(node: hbs.AST.Node): node is hbs.AST.StringLiteral {
  return node.type === 'StringLiteral';
}

/** The branches of a block: its body, and what stands after `{{else}}`. */
export function branchesOf(block: hbs.AST.BlockStatement): readonly hbs.AST.Program[] {
  // The types promise both; Handlebars leaves out the one that is not written.
  return [block.program, block.inverse].filter(Boolean);
}
