import type { Definition, Field } from '../generated/definition-types.ts';

/** A field of the application that can be compared with a registry, or that holds such fields. */
export interface ComparedField {
  readonly key: string;
  readonly type: Field['type'];
  /** Of a group or a table: those inside. */
  readonly inner: readonly ComparedField[];
}

const known = new WeakMap<Definition['forms'], readonly ComparedField[]>();

/** The fields of the application that a registry fills or that name one to be compared with. */
export function comparedFields({
  forms,
  application,
}: Pick<Definition, 'forms' | 'application'>): readonly ComparedField[] {
  const found = known.get(forms);
  if (found) return found;
  const fields = (forms[application]?.pages ?? []).flatMap(({ sections }) =>
    sections.flatMap((section) => comparedIn(section.fields)),
  );
  known.set(forms, fields);
  return fields;
}

function comparedIn(fields: readonly Field[]): ComparedField[] {
  return fields.flatMap((field): ComparedField[] => {
    const inner = 'fields' in field ? comparedIn(field.fields ?? []) : [];
    const own = field.checkAgainst !== undefined || field.prefill?.lookup !== undefined;
    return own || inner.length > 0 ? [{ key: field.key, type: field.type, inner }] : [];
  });
}
