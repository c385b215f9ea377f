/** Something was changed: a case, or messages to an account. It says nothing of what. */
export interface Change {
  /** Where one goes on reading after this change. */
  readonly cursor: string;
  /** The case; null where it is about messages to an account. */
  readonly caseId: string | null;
  /** Whom it concerns: `role@unit` of those whose task it is or was, `account:<id>` of single people. */
  readonly audience: readonly string[];
}

/** Changes in the order in which they were made, over all processes that share the store. Old ones are gone. */
export interface ChangeStore {
  /** Where the changes end now. */
  end(): Promise<string>;
  /** What was changed since; null where some of it is gone already, so that everything may have changed. */
  since(cursor: string, limit: number): Promise<readonly Change[] | null>;
}
