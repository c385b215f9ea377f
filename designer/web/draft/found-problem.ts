import type { Edit, EditOutcome } from '../../../engine/authoring/index.ts';
import type { ProblemItem } from '../../../runtime/api/index.ts';

/** A problem as the checking finds it, with the edits that would mend it. */
export interface CheckedProblem extends ProblemItem {
  /** What follows from the same, in words: all else in which a scenario goes otherwise. */
  readonly more?: readonly string[];
  readonly mends?: readonly { readonly text: string; readonly edits: readonly Edit[] }[];
}

/** A problem of a draft in words, with the place that it is about. */
export interface FoundProblem extends ProblemItem {
  /** What follows from the same, in words. */
  readonly more?: readonly string[];
  readonly mends?: readonly OfferedMend[];
}

/** A button that mends a problem. */
export interface OfferedMend {
  /** What the button says. */
  readonly text: string;
  /** Does it, as one step of the history; refused without a reason where the draft has changed meanwhile. */
  readonly apply: () => EditOutcome;
}

/** What became of a scenario. */
export interface ScenarioResult {
  readonly key: string;
  readonly title: string;
  readonly passed: boolean;
  readonly problems: readonly CheckedProblem[];
}
