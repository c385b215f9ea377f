/** Names of what the format knows by words of its own. A test holds them to the schemas. */
export interface FormWords {
  /** Kinds of field. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Members of fields, sections, pages and forms. */
  readonly members: Readonly<Record<string, string>>;
  /** Words to choose from, by `member.word`. */
  readonly choices: Readonly<Record<string, string>>;
}
