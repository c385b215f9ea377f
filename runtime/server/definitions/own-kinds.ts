import { Ajv2020 } from 'ajv/dist/2020.js';
import { addFieldKind } from '../../../engine/authoring/index.ts';
import type { AnyField, FieldKind } from '../../../engine/index.ts';

/** A kind of field that an installation adds, for whoever reads definitions: the server and the command line. */
export interface OwnKind {
  readonly type: string;
  /** Makes the kind known. */
  readonly learn: () => void;
}

/**
 * Describes an added kind.
 *
 * @param kind what the engine has to know of it.
 * @param options JSON Schema (draft 2020-12) of the properties that such a field has beside `key`, `label` and
 * whatever else every field has: an object with `"additionalProperties": false`, so that a misspelt option is named.
 * @throws Error where the schema is none; that is a mistake of the installation.
 */
export function ownKind<F extends AnyField>(kind: FieldKind<F>, options: object): OwnKind {
  const check = new Ajv2020({ allErrors: true }).compile(options);
  return { type: kind.type, learn: () => addFieldKind(kind, check) };
}

let known = 0;

/** Makes kinds known to the linter, the compiler and the forms of this process. */
export function learnOwnKinds(kinds: readonly OwnKind[]): void {
  for (const { learn } of kinds) learn();
  known += kinds.length;
}

/** Whether this process knows kinds that another one would have to be taught. */
export function knowsOwnKinds(): boolean {
  return known > 0;
}
