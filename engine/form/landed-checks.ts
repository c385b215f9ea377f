import type { CompiledCheck, CompiledCondition, CompiledField, CompiledForm } from './compiled-form.ts';

/** A rule whose problem is shown at a field, though it does not belong to that field. */
export interface LandedCheck {
  readonly check: CompiledCheck;
  /** How many groups out from the field its names are read: 0 beside the field. */
  readonly up: number;
  /** Conditions of the page and section to which the rule belongs: it counts only while they hold. */
  readonly places: readonly CompiledCondition[];
}

/** The rules of a form by the fields at which their problems are shown. */
export function landedChecks(form: CompiledForm): ReadonlyMap<CompiledField, readonly LandedCheck[]> {
  const landed = new Map<CompiledField, LandedCheck[]>();
  const fields = form.pages.flatMap(({ sections }) => sections.flatMap((section) => section.fields));
  for (const check of form.checks) {
    const target = fields.find(({ field }) => field.key === check.at);
    if (target) landed.set(target, [...(landed.get(target) ?? []), { check, up: 0, places: [] }]);
  }
  return landed;
}
