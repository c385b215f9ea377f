import type { FeelType, Path, TypeScope } from '../feel/index.ts';
import type { Text } from '../text/text.ts';

/** What a name of a definition can be the name of. */
export type ReferenceKind =
  | 'form'
  | 'page'
  | 'section'
  | 'field'
  | 'option'
  | 'party'
  | 'lookup'
  | 'lookupValue'
  | 'component'
  | 'version'
  | 'componentGroup'
  | 'parameter'
  | 'fee'
  | 'waiver'
  | 'deadline'
  | 'rung'
  | 'number'
  | 'state'
  | 'event'
  | 'task'
  | 'item'
  | 'systemValue'
  | 'paper'
  | 'paperValue'
  | 'message'
  | 'messageValue'
  | 'role'
  | 'scenario'
  | 'catalogue'
  | 'fragment'
  | 'template'
  | 'connector'
  | 'unknown';

/**
 * A place that names something of the definition.
 *
 * `name` tells what: keys from the outermost thing that gives the name its meaning, with dots between. A field is
 * `<form>.<key>` with the keys of groups and tables on the way, a state the path of its keys, an option
 * `<field>=<code>`, a value of a paper `<paper>.<key>`. Of kind `unknown` is a name that an expression reads and
 * that nothing has.
 */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly name: string;
  /** JSON pointer of the text, or of the member whose key it is. */
  readonly at: string;
  /** `key`: the name is the key of the member; `value`: the text is the name, or has it in it. */
  readonly within: 'key' | 'value' | 'expression' | 'template';
  /** Where in the text the name stands, in characters; absent: it is the whole of it. */
  readonly from?: number;
  readonly to?: number;
  /** The text is the key of the member at `at`, as the expressions are that a scenario expects. */
  readonly ofKey?: true;
}

/** A place with what a rename has to know of it. */
export interface Occurrence extends Reference {
  /** The thing itself stands here; all others name it. */
  readonly declares?: true;
  /** Somebody outside knows it by this name too, e.g. the system that fills a field. */
  readonly outside?: true;
  /** For a word of an expression: where the expression begins and ends, and what it reads by this word. */
  readonly word?: ExpressionWord;
}

/** A word by which an expression reads something. */
export interface ExpressionWord {
  readonly from: number;
  readonly to: number;
  readonly path: Path;
  readonly types: TypeScope;
}

/** Something that expressions and templates read by a name. */
export interface Named {
  /** Null for what belongs to the language and no definition, e.g. `case.channel`. */
  readonly kind: ReferenceKind | null;
  readonly name: string;
  readonly type: FeelType;
  /** What people call it: the label of a field, the title of a task; absent where the draft has no text for it yet. */
  readonly label?: Text | undefined;
  /** What can be read below it; null where nothing there has a name of the definition. */
  readonly members: ReadonlyMap<string, Named> | null;
  /** A registry says something about the field, so that there is a comparison to be read. */
  readonly isChecked?: boolean;
  /** Texts with which it is compared are names too. */
  readonly compared?: 'option' | 'state';
}

/** Names that are seen together, with their types. */
export interface Layer {
  readonly names: ReadonlyMap<string, Named>;
  readonly types: Readonly<Record<string, FeelType>>;
}

/** What an expression sees: the nearest layer first. */
export interface NameScope {
  readonly layers: readonly Layer[];
  readonly types: TypeScope;
}
