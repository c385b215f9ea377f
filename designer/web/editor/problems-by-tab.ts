import { tabOf } from '../app/designer-tabs.ts';
import type { FoundProblem } from '../draft/found-problem.ts';

/** How many problems a tab has. */
export interface ProblemCount {
  readonly errors: number;
  readonly warnings: number;
}

/** The problems of a draft, counted by the tab that deals with them. */
export function countByTab(problems: readonly FoundProblem[]): ReadonlyMap<string, ProblemCount> {
  const counts = new Map<string, ProblemCount>();
  for (const { pointer, severity } of problems) {
    const tab = tabOf(pointer);
    const { errors, warnings } = counts.get(tab) ?? { errors: 0, warnings: 0 };
    const isError = severity === 'error';
    counts.set(tab, { errors: errors + (isError ? 1 : 0), warnings: warnings + (isError ? 0 : 1) });
  }
  return counts;
}
