/** Expressions written as text, for whoever builds them. */
export { writeExpression } from './write-expression.ts';
export type { WrittenBefore } from './write-expression.ts';
