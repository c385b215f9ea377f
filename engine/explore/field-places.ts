import type { CompiledCheck, CompiledField, CompiledForm } from '../form/index.ts';

/** A field of a form by its keys from the top, rows left out, e.g. "nha_cung_cap/ma_so". */
export type FieldPath = string;

/** Every field of a form by its path, those inside of groups and tables too. */
export function fieldsByPath(form: CompiledForm): ReadonlyMap<FieldPath, CompiledField> {
  const found = known.get(form);
  if (found) return found;
  const paths = new Map<FieldPath, CompiledField>();
  const visit = (fields: readonly CompiledField[], above: string): void => {
    for (const compiled of fields) {
      const path = above === '' ? compiled.field.key : `${above}/${compiled.field.key}`;
      paths.set(path, compiled);
      visit(compiled.fields, path);
    }
  };
  for (const page of form.pages) for (const { fields } of page.sections) visit(fields, '');
  known.set(form, paths);
  return paths;
}

const known = new WeakMap<CompiledForm, ReadonlyMap<FieldPath, CompiledField>>();

/** The path of the field at a JSON pointer of answers. @example pathAt('/hang/0/ten') // 'hang/ten' */
export function pathAt(pointer: string): FieldPath {
  return pointer
    .slice(1)
    .split('/')
    .filter((step) => !/^\d+$/.test(step))
    .join('/');
}

/** The rules that may complain at a field: its own, those of its rows, and those of page, section and form. */
export function checksAt(form: CompiledForm, path: FieldPath): readonly CompiledCheck[] {
  const fields = fieldsByPath(form);
  const keys = path.split('/');
  const around = keys.map((_key, index) => fields.get(keys.slice(0, index + 1).join('/')));
  const dotted = keys.join('.');
  const above = [form, ...form.pages, ...form.pages.flatMap(({ sections }) => sections)];
  return [
    ...around.flatMap((compiled) => [
      ...(compiled?.rules.checks ?? []),
      ...(compiled?.rules.rowChecks ?? []),
    ]),
    ...above.flatMap(({ checks }) => checks.filter(({ at }) => at === dotted)),
  ];
}
