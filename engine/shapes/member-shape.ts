/** What a member of a part of a definition holds, as far as a screen that edits it needs to know. */
export type MemberKind =
  /** A text in both languages. */
  | 'text'
  /** true, false, or an expression. */
  | 'condition'
  | 'expression'
  /** The key of something. */
  | 'key'
  /** The id of a document: a catalogue, a fragment. */
  | 'slug'
  /** One of some words. */
  | 'choice'
  /** Any of some words. */
  | 'choices'
  | 'yesNo'
  | 'integer'
  | 'number'
  /** A text of one language, or none. */
  | 'words'
  | 'object'
  | 'list';

/** What a value of a definition may be. */
export interface ValueShape {
  readonly kind: MemberKind;
  /** Of a choice: the words. */
  readonly choices?: readonly string[];
  /** Of an object: its members, in the order of the format. */
  readonly members?: readonly MemberShape[];
  /** Of a list: what each item is. */
  readonly item?: ValueShape;
}

/** A member of an object of a definition. */
export interface MemberShape extends ValueShape {
  readonly name: string;
  /** The object cannot be published without it. */
  readonly needed: boolean;
}

/** The members of the parts of a form, and of each kind of field. They are derived from the schemas of the format. */
export interface FormShapes {
  readonly form: readonly MemberShape[];
  readonly page: readonly MemberShape[];
  readonly section: readonly MemberShape[];
  /** By the kind of the field, in the order of the format. */
  readonly fields: Readonly<Record<string, readonly MemberShape[]>>;
}
