import type { FieldSource, RegistryAnswer } from './registry-answer.ts';
import type { Answers } from '../answers/answers.ts';
import type { Catalogue } from '../catalogue/index.ts';
import type { ContextValue, Environment } from '../feel/index.ts';
import type { Problem } from '../problems/problem.ts';

/** What a form looks like with the answers it has now. */
export interface FormState {
  /** The answers as they count: hidden ones left out, computed ones filled in, values in their stored shape. */
  readonly answers: Answers;
  /**
   * The same answers as expressions see them: every field has a value, an empty one too (null, false for a
   * checkbox, an empty list for what holds several), so that a hidden field never lets an outer name through.
   */
  readonly values: ContextValue;
  /** State of every field that is visible, by JSON pointer into the answers, e.g. "/qua_trinh_cu_tru/0/loai". */
  readonly fields: ReadonlyMap<string, FieldState>;
  /** Keys of the pages that apply. */
  readonly pages: readonly string[];
  /** Keys of the visible sections, as "<page>/<section>". */
  readonly sections: ReadonlySet<string>;
  /** Every problem, in the order of the form. Warnings do not stop it. */
  readonly problems: readonly Problem[];
}

export interface FieldState {
  readonly pointer: string;
  readonly value: unknown;
  readonly required: boolean;
  readonly readonly: boolean;
  /** The value was taken from the identity of the signed-in person or from a registry, and cannot be changed. */
  readonly locked: boolean;
  /** Parts of the value that were taken from the identity, where the person may fill the others. */
  readonly lockedParts?: readonly string[];
  /** Where the value comes from when it was not declared by the person: an equal value counts as taken from there. */
  readonly source: FieldSource | null;
  readonly problems: readonly Problem[];
  /** Codes of the choices that are offered now, for fields with options; null where all are. */
  readonly choices: readonly string[] | null;
  /** Of a table that can have them: how many rows, all of them first, cannot be changed, moved or removed. */
  readonly lockedRows?: number;
  /** Values of the kind's option expressions: min, max, parent. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** What a form needs to know of the world around it. All of it is handed in. */
export interface FormEnvironment extends Environment {
  /** Values outside the form that its expressions may read: `case`, parameters, other forms. */
  readonly outer: Readonly<Record<string, unknown>>;
  /** Claims of the signed-in person's identity, for prefilled and locked fields. */
  readonly claims: Readonly<Record<string, unknown>>;
  /**
   * Claims of those who apply together, by party: for the fields of a party's pages and sections, in place of
   * `claims`. A party that is not here has none.
   */
  readonly partyClaims?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /**
   * Answers that were stored before. A field that is read-only and not computed keeps its value of these (rows by
   * their number), else that of its prefill, else its default: what a client sends for it is never taken.
   */
  readonly saved?: Answers;
  /** What registries have said so far in this application. Nobody can tell a server what a registry said. */
  readonly registry?: readonly RegistryAnswer[];
  /** Catalogues at hand. A browser has not all of them: then only the server checks that an entry exists. */
  readonly catalogue: (id: string) => Catalogue | undefined;
}
