import type { CompiledField, CompiledForm, CompiledPage, CompiledSection } from '../compiled-form.ts';

/** A field where it stands: in the definition, in the form, and among the fields that see it by name. */
export interface PlacedField {
  readonly compiled: CompiledField;
  /** JSON pointer in the definition. */
  readonly pointer: string;
  /** Keys from the top of the form, e.g. ["lich_su", "ket_thuc"]. */
  readonly path: readonly string[];
  /** Fields of the same row, group or form. */
  readonly siblings: readonly CompiledField[];
  readonly page: CompiledPage;
  readonly section: CompiledSection;
  /** The table or group around it. */
  readonly container: PlacedField | null;
}

/** Every field of a form, containers before what they hold, in the order of the form. */
export function placedFields(form: CompiledForm, pointer: string): PlacedField[] {
  const all = topFields(form);
  return form.pages.flatMap((page, pageIndex) =>
    page.sections.flatMap((section, sectionIndex) =>
      section.fields.flatMap((compiled, index) =>
        withInner({
          compiled,
          pointer: `${pointer}/pages/${pageIndex}/sections/${sectionIndex}/fields/${index}`,
          path: [compiled.field.key],
          siblings: all,
          page,
          section,
          container: null,
        }),
      ),
    ),
  );
}

/** The fields that are not inside of a table or group. */
export function topFields(form: CompiledForm): readonly CompiledField[] {
  return form.pages.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));
}

function withInner(placed: PlacedField): PlacedField[] {
  const { fields } = placed.compiled;
  const inner = fields.flatMap((compiled, index) =>
    withInner({
      ...placed,
      compiled,
      pointer: `${placed.pointer}/fields/${index}`,
      path: [...placed.path, compiled.field.key],
      siblings: fields,
      container: placed,
    }),
  );
  return [placed, ...inner];
}
