import type { ProblemItem } from '../../../runtime/api/index.ts';

/** Problems of one severity. */
export interface ProblemGroup {
  readonly severity: ProblemItem['severity'];
  readonly problems: readonly ProblemItem[];
}

/** Problems with the errors first; within a severity in the order of the document. */
export function problemGroups(problems: readonly ProblemItem[]): ProblemGroup[] {
  return (['error', 'warning'] as const)
    .map((severity) => ({ severity, problems: problems.filter((problem) => problem.severity === severity) }))
    .filter((group) => group.problems.length > 0);
}
