import type { Text } from '../text/text.ts';
import type { ChangeKind } from './change-kind.ts';

/** One difference between two versions of a definition. */
export interface Change {
  /** JSON pointer of the place; in the version before where `gone` says so, else in the version after. */
  readonly at: string;
  readonly gone?: true;
  /** The part of the definition: the first key of the pointer, e.g. `forms`, `workflow`, `title`. */
  readonly part: string;
  readonly kind: ChangeKind;
  /** The difference as a sentence that a leader can sign. */
  readonly text: Text;
}
