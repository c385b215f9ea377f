import type { ProblemItem } from '../../../runtime/api/index.ts';

/** A problem of a draft in words, with the place that it is about. */
export type FoundProblem = ProblemItem;

/** What became of a scenario. */
export interface ScenarioResult {
  readonly key: string;
  readonly title: string;
  readonly passed: boolean;
  readonly problems: readonly FoundProblem[];
}
