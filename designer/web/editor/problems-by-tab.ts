import { designerTabs, tabOf, type DesignerTab } from '../app/designer-tabs.ts';
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

/** Problems of one severity that one tab deals with. */
export interface ProblemGroup {
  readonly tab: DesignerTab['id'];
  readonly problems: readonly FoundProblem[];
}

/** The problems of one severity by the tab that deals with them, in the order of the tabs. */
export function groupsOf(
  problems: readonly FoundProblem[],
  severity: FoundProblem['severity'],
): readonly ProblemGroup[] {
  const own = problems.filter((problem) => problem.severity === severity);
  return designerTabs.flatMap(({ id }) => {
    const found = own.filter(({ pointer }) => tabOf(pointer) === id);
    return found.length === 0 ? [] : [{ tab: id, problems: found }];
  });
}

/** The problems in the order in which a person goes through them: errors before warnings, tab by tab. */
export function inOrder(problems: readonly FoundProblem[]): readonly FoundProblem[] {
  return (['error', 'warning'] as const).flatMap((severity) =>
    groupsOf(problems, severity).flatMap((group) => group.problems),
  );
}
