import type { Json } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import type { Expects } from './read-expression.ts';
import type { ThingSource } from './source-choices.ts';
import type { Choice } from './thing-names.ts';

/** From what is chosen: things of the draft, or choices that somebody else knows. */
export type ChoiceSource = ThingSource | readonly Choice[];

/**
 * A property of a part of the draft, by the control with which it is edited. `name` is its member, or the path of
 * members to it (`params/paper`); what it is called stands in the words of properties under the last of them.
 */
export type Property = {
  /** By which words it is called, where the name of the member alone does not say what it is here. */
  readonly called?: string;
} &
  /** A text in both languages. */
  (
    | { readonly kind: 'pair'; readonly name: string; readonly rows?: number }
    | {
        readonly kind: 'box';
        readonly name: string;
        readonly type?: 'text' | 'number' | 'date';
        readonly rows?: number;
      }
    /** A key that is renamed wherever it is used. */
    | { readonly kind: 'key'; readonly name: string }
    /** An expression. */
    | {
        readonly kind: 'rule';
        readonly name: string;
        readonly expects: Expects;
      }
    /** One thing by its key; `needed` where nothing may not be chosen. */
    | {
        readonly kind: 'pick';
        readonly name: string;
        readonly of: ChoiceSource;
        readonly needed?: boolean;
      }
    /** Some things by their keys. */
    | { readonly kind: 'picks'; readonly name: string; readonly of: ChoiceSource }
    /** One word of the format. */
    | {
        readonly kind: 'words';
        readonly name: string;
        readonly words: readonly string[];
        readonly needed?: boolean;
      }
    | { readonly kind: 'tick'; readonly name: string }
    /** An object that is there or not: ticked, it begins as `blank`. */
    | {
        readonly kind: 'part';
        readonly name: string;
        readonly blank: Json;
        /** The draft with the part, where more than `blank` begins with it. `at` is the object whose property it is. */
        readonly begin?: (document: DraftDocument, at: string) => DraftDocument;
        readonly properties: readonly Property[];
      }
    | { readonly kind: 'actions'; readonly name: string }
    /** The event that the engine sends; it can be made here. */
    | { readonly kind: 'event'; readonly name: string }
    /** Names with an expression each, or with the type of a value each. */
    | {
        readonly kind: 'names';
        readonly name: string;
        readonly each: 'rule' | readonly string[];
        /** The type of a new value of a name, where it is known; `at` is the object of the names. */
        readonly typeOf?: (document: DraftDocument, at: string, name: string) => string | undefined;
      }
    /** Properties that are seldom needed, behind a heading. */
    | { readonly kind: 'more'; readonly name: string; readonly properties: readonly Property[] }
  );
