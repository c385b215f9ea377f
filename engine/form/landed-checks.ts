import type {
  CompiledCheck,
  CompiledCondition,
  CompiledField,
  CompiledForm,
  CompiledFormCheck,
} from './compiled-form.ts';

/** A rule whose problem is shown at a field, though it does not belong to that field. */
export interface LandedCheck {
  readonly check: CompiledCheck;
  /** How many groups out from the field its names are read: 0 beside the field. */
  readonly up: number;
  /** Conditions of the page and section to which the rule belongs: it counts only while they hold. */
  readonly places: readonly CompiledCondition[];
}

/** The rules of a form, of its places and rows, by the fields at which their problems are shown. */
export function landedChecks(form: CompiledForm): ReadonlyMap<CompiledField, readonly LandedCheck[]> {
  const landed = new Map<CompiledField, LandedCheck[]>();
  const fields = form.pages.flatMap(({ sections }) => sections.flatMap((section) => section.fields));
  const land = (target: CompiledField | undefined, check: LandedCheck): void => {
    if (target) landed.set(target, [...(landed.get(target) ?? []), check]);
  };
  const landAll = (checks: readonly CompiledFormCheck[], places: readonly CompiledCondition[]): void => {
    for (const check of checks) {
      const path = check.at.split('.');
      land(fieldAt(fields, path), { check, up: path.length - 1, places });
    }
  };
  landAll(form.checks, []);
  for (const page of form.pages) {
    landAll(page.checks, [page.visible]);
    for (const section of page.sections) landAll(section.checks, [page.visible, section.visible]);
  }
  for (const field of allOf(fields)) {
    for (const check of field.rules.rowChecks) {
      const column = field.fields.find((inner) => inner.field.key === check.at);
      land(column, { check, up: 0, places: [] });
    }
  }
  return landed;
}

function fieldAt(fields: readonly CompiledField[], path: readonly string[]): CompiledField | undefined {
  const [key, ...rest] = path;
  const found = fields.find(({ field }) => field.key === key);
  if (!found || rest.length === 0) return found;
  return found.field.type === 'group' ? fieldAt(found.fields, rest) : undefined;
}

function allOf(fields: readonly CompiledField[]): CompiledField[] {
  return fields.flatMap((field) => [field, ...allOf(field.fields)]);
}
