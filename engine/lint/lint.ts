import type { Problem } from '../problems/problem.ts';
import { lintDefinition, lintReadable, type LintEnvironment } from './lint-definition.ts';
import { checkShape } from './shape.ts';

/**
 * Everything that is wrong with a document that claims to be a definition, each with its place. A document of
 * the wrong shape is looked at as far as it can be read. Templates and scenarios are checked by whoever can run them.
 *
 * @returns Problems of the shape first, then in the order of the rules; those of severity error stop publication.
 */
export function lint(document: unknown, environment: LintEnvironment): Problem[] {
  const shape = checkShape(document);
  if ('definition' in shape) return lintDefinition(shape.definition, environment);
  return [...shape.problems, ...lintReadable(document, shape.problems, environment)];
}
