import { isObject, type DraftDocument } from '../../../engine/authoring/index.ts';
import type { Json } from '../../../engine/index.ts';
import { valueAt } from '../draft/value-at.ts';

/** The scenarios of a draft, whatever their shape. */
export function scenariosOf(document: DraftDocument): readonly Json[] {
  const list = valueAt(document, '/scenarios');
  return Array.isArray(list) ? (list as readonly Json[]) : [];
}

/** The keys of the scenarios of a draft. */
export function keysIn(document: DraftDocument): readonly string[] {
  return scenariosOf(document).flatMap((one) =>
    isObject(one) && typeof one['key'] === 'string' ? [one['key']] : [],
  );
}
