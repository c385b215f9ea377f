/**
 * Expressions at compile time and in the designer: reading, checking, renaming, and the reference of functions.
 * Needs lezer-feel; a page that only evaluates imports `../index.ts` instead.
 */
export { checkExpression } from '../checker/check.ts';
export type { Checked } from '../checker/check.ts';
export { functionReference } from '../signatures/index.ts';
export type { FunctionReference } from '../signatures/index.ts';
export type { ExpressionProblem, Span, Spans } from '../spans.ts';
export { isName } from './names.ts';
export { parseExpression } from './parse.ts';
export type { Parsed } from './parse.ts';
export { renameInExpression } from './rename.ts';
