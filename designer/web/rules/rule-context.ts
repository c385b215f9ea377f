import type { Expression, ReadableScope } from '../../../engine/authoring/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { rules } from '../language/vi/rules.ts';

/** What all parts of a rule on the screen share. */
export interface RuleContext {
  readonly language: Language;
  readonly texts: typeof rules;
  readonly isFixed: boolean;
  /** Whether something that is not part of the rule yet is open at a key: an empty row, a formula being written. */
  readonly isOpen: (key: string) => boolean;
  readonly open: (key: string, isOpen: boolean) => void;
  /** The text of a part, as it was written. */
  readonly write: (expression: Expression) => string;
}

/** A part of a rule on the screen: what it is, what it may read, and where its change goes. */
export interface RulePart {
  readonly scope: ReadableScope;
  /** Tells the parts of one rule apart: it is the same as long as the part stays where it is. */
  readonly key: string;
}
