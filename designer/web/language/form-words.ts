/** Names of the members and words of the format. A test holds them to the schemas. */
export interface MemberWords {
  /** Members of fields, sections, pages and forms. */
  readonly members: Readonly<Record<string, string>>;
  /** Words to choose from, by `member.word`. */
  readonly choices: Readonly<Record<string, string>>;
}

/** Names of what the format knows by words of its own. */
export interface FormWords extends MemberWords {
  /** Kinds of field. */
  readonly kinds: Readonly<Record<string, string>>;
}
