import type { CompiledField, CompiledForm } from '../form/index.ts';

/** A field at the top of a form, with the party that it belongs to. */
export interface PartyField {
  readonly key: string;
  readonly compiled: CompiledField;
  /** Null for a field that belongs to whoever begins the application. */
  readonly party: string | null;
}

/** The fields at the top of a form with their parties, in the order of the form. A section goes over its page. */
export function partyFields(form: CompiledForm): readonly PartyField[] {
  return form.pages.flatMap(({ page, sections }) =>
    sections.flatMap(({ section, fields }) =>
      fields.map((compiled) => ({
        key: compiled.field.key,
        compiled,
        party: section.party ?? page.party ?? null,
      })),
    ),
  );
}
