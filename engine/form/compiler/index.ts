/** Forms at compile time and in the designer. Needs the parser of expressions. */
export { checkFormExpressions } from './check-form-expressions.ts';
export { compileForm, readForm } from './compile-form.ts';
export type { FormCompilation } from './compile-form.ts';
export { FormParser, placedProblem } from './form-parser.ts';
export { formTypes } from './form-types.ts';
export { spansOf } from './parsed-spans.ts';
