import { asksRegistries } from '../../engine/index.ts';
import type { CompiledField, CompiledForm } from '../../engine/index.ts';
import { partsOfFields } from '../fields/field-elements.ts';
import { partsOfFunctions } from '../functions/parts-of-functions.ts';
import { partsOfGuidance } from '../guidance/draw-guidance.ts';
import type { LaterPart } from '../loading/later-part.ts';
import { registryPart, rowsPart } from './form-parts.ts';

const known = new WeakMap<CompiledForm, readonly LaterPart[]>();

/** The parts of the script that a form needs beyond the first one, before it can be worked out. */
export function partsOfForm(form: CompiledForm): readonly LaterPart[] {
  let parts = known.get(form);
  if (parts === undefined) {
    const fields = form.pages.flatMap(({ sections }) => sections.flatMap((section) => section.fields));
    parts = [
      ...new Set([...partsOfFields(fields), ...partsOfGuidance(form), ...partsOfFunctions(form)]),
      ...(hasTable(fields) ? [rowsPart] : []),
      ...(asksRegistries(form) ? [registryPart] : []),
    ];
    known.set(form, parts);
  }
  return parts;
}

/**
 * Fetches what a form needs beyond the first script. Whoever works out a form away from its element (`formState`)
 * waits for this first.
 *
 * @returns false where some of it could not be fetched; the next call tries again
 */
export async function fetchPartsOf(form: CompiledForm): Promise<boolean> {
  const fetched = await Promise.all(partsOfForm(form).map((part) => part.fetch()));
  return !fetched.includes(false);
}

/** Whether a part that the form needs has not come yet. */
export function isIncomplete(form: CompiledForm): boolean {
  return partsOfForm(form).some(({ isHere }) => !isHere);
}

function hasTable(fields: readonly CompiledField[]): boolean {
  return fields.some(({ field, fields: inner }) => field.type === 'table' || hasTable(inner));
}
