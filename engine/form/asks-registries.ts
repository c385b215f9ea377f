import type { CompiledField, CompiledForm } from './compiled-form.ts';

const known = new WeakMap<CompiledForm, boolean>();

/** Whether any field is filled from a registry: of most forms none is. */
export function asksRegistries(form: CompiledForm): boolean {
  const inside = (fields: readonly CompiledField[]): boolean =>
    fields.some(({ rules, fields: inner }) => rules.prefillFrom !== null || inside(inner));
  const asks =
    known.get(form) ?? form.pages.some(({ sections }) => sections.some(({ fields }) => inside(fields)));
  known.set(form, asks);
  return asks;
}
