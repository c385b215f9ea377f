import type { Text } from '../text/text.ts';

/**
 * Expected trouble, as a value: what is wrong, and where.
 *
 * `pointer` is a JSON pointer (RFC 6901) into the document that was checked: a definition, the answers of a
 * form, a command. The text comes from the catalogue of problems, in the reader's language.
 */
export interface Problem {
  readonly code: string;
  readonly pointer: string;
  readonly severity: 'error' | 'warning';
  /** Values for the places of the text. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** A text of the definition that replaces the catalogue's, as the message of a check does. */
  readonly message?: Text;
}

/** What a problem says and how to mend it, with `{name}` places filled from the problem's params. */
export interface ProblemText {
  readonly says: Text;
  readonly mend?: Text;
}

/** A part of the catalogue: code to text. */
export type ProblemTexts = Readonly<Record<string, ProblemText>>;
