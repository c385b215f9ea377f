import type { FieldKind } from '../fields/index.ts';
import { laterKinds, learnOwnKind } from '../fields/index.ts';
import type { AnyField } from '../form/compiled-form.ts';
import type { FieldBase } from '../generated/definition-types.ts';
import type { SchemaValidator } from '../generated/definition-validator.js';

/** Checks the options of a kind that an installation added, by its type. */
const optionChecks = new Map<string, SchemaValidator>();

/** What every field has (fields/base.json): the schema of the format looks at it, whatever the kind. */
const BASE: Readonly<Record<keyof FieldBase, true>> = {
  key: true,
  label: true,
  help: true,
  visible: true,
  required: true,
  readonly: true,
  value: true,
  default: true,
  checks: true,
  prefill: true,
  checkAgainst: true,
  personal: true,
  width: true,
  mask: true,
};

/** A field of an added kind, taken apart for the checks. */
export interface OwnField {
  readonly pointer: string;
  /** What its kind adds to what every field has. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly check: SchemaValidator;
}

/**
 * Adds a kind of field to those of the format, for whoever reads definitions: the linter, the compiler, the server.
 *
 * @param checkOptions a compiled schema for the properties that the kind adds to `key`, `label` and whatever else
 * every field has; these are checked as those of any other field.
 * @throws Error where the format has a kind of that name.
 */
export function addFieldKind<F extends AnyField>(kind: FieldKind<F>, checkOptions: SchemaValidator): void {
  if (laterKinds.some(({ type }) => type === kind.type))
    throw new Error(`the format has a kind <${kind.type}> already`);
  learnOwnKind(kind);
  optionChecks.set(kind.type, checkOptions);
}

/**
 * Takes fields of added kinds out of a document: in their place stands a text field with the same base, which the
 * schema of the format knows, and their options are listed.
 */
export function withStandIns(document: unknown): {
  readonly document: unknown;
  readonly own: readonly OwnField[];
} {
  if (optionChecks.size === 0) return { document, own: [] };
  const own: OwnField[] = [];
  return { document: replaced(document, '', false), own };

  function replaced(part: unknown, pointer: string, isField: boolean): unknown {
    if (Array.isArray(part)) {
      const areFields = pointer.endsWith('/fields');
      return part.map((item, index) => replaced(item, `${pointer}/${index}`, areFields));
    }
    if (typeof part !== 'object' || part === null) return part;
    const entries = Object.entries(part);
    const type = isField ? (part as Record<string, unknown>)['type'] : undefined;
    const check = typeof type === 'string' ? optionChecks.get(type) : undefined;
    if (check === undefined) {
      return Object.fromEntries(
        entries.map(([name, value]) => [name, replaced(value, `${pointer}/${escaped(name)}`, false)]),
      );
    }
    const isBase = ([name]: [string, unknown]): boolean => Object.hasOwn(BASE, name);
    const options = entries.filter((entry) => !isBase(entry) && entry[0] !== 'type');
    own.push({ pointer, options: Object.fromEntries(options), check });
    return { ...Object.fromEntries(entries.filter(isBase)), type: 'text' };
  }
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
