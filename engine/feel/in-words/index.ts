/** Expressions in the words of people, for the designer and for whoever reviews a definition. */
export { sayExpression } from './say-expression.ts';
