import type { FeelType, TypeScope } from '../../feel/index.ts';
import { kindOf } from '../../fields/index.ts';
import type { CompiledField, CompiledForm } from '../compiled-form.ts';
import { topFields } from './walk-form.ts';

/** The names of a form's fields with the types that expressions see. */
export function formTypes(form: CompiledForm): Record<string, FeelType> {
  return typesOf(topFields(form));
}

/** The types of some fields; also the columns of a table or the members of a group. */
export function typesOf(fields: readonly CompiledField[]): Record<string, FeelType> {
  return Object.fromEntries(
    fields
      .filter(({ field }) => kindOf(field.type).stores)
      .map(({ field, fields: inner }) => [field.key, kindOf(field.type).feelType(field, typesOf(inner))]),
  );
}

/** The names that a field's expressions see: its row or group, those around it, the form, what is outside. */
export function typeScope(
  container: { readonly compiled: CompiledField; readonly container: unknown } | null,
  form: CompiledForm,
  outer: TypeScope | undefined,
): TypeScope {
  const top: TypeScope = { names: formTypes(form), outer };
  return container === null ? top : innerScope(container as Container, top);
}

interface Container {
  readonly compiled: CompiledField;
  readonly container: Container | null;
}

function innerScope({ compiled, container }: Container, top: TypeScope): TypeScope {
  return { names: typesOf(compiled.fields), outer: container === null ? top : innerScope(container, top) };
}
