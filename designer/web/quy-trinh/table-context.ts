import type { Language } from '../../../engine/index.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import type { FoundProblem } from '../draft/found-problem.ts';
import type { quyTrinh } from '../language/vi/quy-trinh.ts';
import type { Machine } from './machine.ts';
import type { Choice } from '../parts/thing-names.ts';

/** What the rows of the table draw with. */
export interface TableContext {
  readonly session: DraftSession;
  readonly language: Language;
  readonly texts: typeof quyTrinh;
  readonly machine: Machine;
  /** The problems of a state, a task or a way, by its JSON pointer. */
  readonly problems: ReadonlyMap<string, readonly FoundProblem[]>;
  /** States by their paths. */
  readonly steps: readonly Choice[];
  readonly roles: readonly Choice[];
  readonly deadlines: readonly Choice[];
  readonly papers: readonly Choice[];
  readonly messages: readonly Choice[];
  /** National status codes; none while they are not known. */
  readonly statuses: readonly Choice[];
  /** Takes something out, after telling what it would break. */
  readonly takeOut: (at: string, name: string) => void;
}
