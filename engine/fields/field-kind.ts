import type { FeelType, Value } from '../feel/index.ts';
import type { AnyField, CompiledField } from '../form/compiled-form.ts';
import type { FieldState, FormEnvironment } from '../form/form-state.ts';
import type { Field } from '../generated/definition-types.ts';
import type { Language, Text } from '../text/text.ts';

/**
 * A kind of field: everything the engine knows of it, in one object. Adding a kind is one such object in a file
 * of its own, one line in `field-kinds.ts`, one schema, one component folder.
 */
export interface FieldKind<F extends AnyField = Field> {
  readonly type: F['type'];
  /** Whether the field stores an answer. */
  readonly stores: boolean;
  /** What expressions see where there is no answer: null, false for a box to tick, [] for what holds several. */
  readonly empty: Value;
  /** The stored value is a list or an object; any other kind takes neither. */
  readonly composed?: true;
  /** What a person has to do to answer; the problem of a missing answer says it. */
  readonly asks: Asks;
  /** Type that expressions see. */
  feelType(field: F, memberTypes: Readonly<Record<string, FeelType>>): FeelType;
  /**
   * Brings a value that a client sent into its stored shape: trims, unifies, drops what does not belong.
   * Returns null for an empty answer and leaves alone what it cannot read, so that `check` can name it.
   */
  normalise(value: unknown, field: F, environment: FormEnvironment): unknown;
  /** What is wrong with a value that is not empty. Codes are texts of the problem catalogue. */
  check(
    value: unknown,
    field: F,
    state: Pick<FieldState, 'choices' | 'options' | 'lockedParts'>,
    context: CheckContext,
  ): readonly ValueProblem[];
  /**
   * Of a kind with parts: those parts that the claims of a verified identity fill, and that break no rule; null
   * for none. They are locked one by one, and the person fills the others.
   */
  fromIdentity?(claims: Readonly<Record<string, unknown>>, field: F, environment: FormEnvironment): unknown;
  /** The value as people read it, e.g. on the review page and on papers; an empty text for none. */
  display(
    value: unknown,
    compiled: CompiledField<F>,
    language: Language,
    environment: FormEnvironment,
  ): string;
  /**
   * JSON Schema of the stored value, for types and API documents. `needed` are the members that are always
   * answered where the field holds others.
   */
  schema(field: F, members: Readonly<Record<string, object>>, needed?: readonly string[]): object;
}

/** What a check may look at beside its own value. */
export interface CheckContext {
  readonly environment: FormEnvironment;
  /** Answer of a field beside this one (same row or group). */
  readonly sibling: (key: string) => unknown;
}

/** A problem of a value; the form adds where. `at` names a part of a composed value, e.g. "/xa". */
export interface ValueProblem {
  readonly code: string;
  readonly severity?: 'error' | 'warning';
  readonly params?: Readonly<Record<string, string | number>>;
  /** What it says, from a kind that an installation added: the catalogue of problems knows nothing of it. */
  readonly message?: Text;
  readonly at?: string;
}

/** How one answers: by writing, choosing, ticking, attaching files, or adding rows. */
export type Asks = 'write' | 'choose' | 'tick' | 'attach' | 'addRows';

/** The name of a kind. */
export type FieldType = Field['type'];
