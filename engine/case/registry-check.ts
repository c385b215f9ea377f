import type { Json } from '../answers/answers.ts';
import type { Instant } from '../dates/index.ts';
import type { Text } from '../text/text.ts';
import type { ActorReference } from './actor-reference.ts';

/**
 * How something that was declared compares with a registry. none: the registry knows nothing of it; down: it could not
 * be asked.
 */
export type CheckResult = 'match' | 'mismatch' | 'none' | 'down';

/** What came of the last comparison of an answer, or of a component, with a registry. */
export interface RegistryCheck {
  readonly lookup: string;
  /** The question, as canonical JSON: of another question the comparison says nothing. */
  readonly key: string;
  readonly result: CheckResult;
  /** The value that was compared. */
  readonly declared: Json;
  /** What the registry says; null where it says nothing, and of a component. */
  readonly found: Json;
  /** The registry as people call it. */
  readonly registry: Text;
  readonly at: Instant;
  readonly by: ActorReference;
  /** With what it was compared by hand, since the registry could not tell; absent where the registry told. */
  readonly byHand?: string;
}

/** What an entry of the history says of comparisons: never a value. */
export interface CheckNote {
  readonly kind: 'check';
  readonly result: CheckResult;
  /** JSON pointers of answers of the application, and components. */
  readonly places: readonly string[];
  readonly byHand?: true;
}
