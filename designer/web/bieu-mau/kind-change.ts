import { applyEdit, isObject, type EditArgs } from '../../../engine/authoring/index.ts';
import type { Json } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt } from '../draft/value-at.ts';
import { newField } from './new-field.ts';

/** A field as one of another kind: the edit, and what the new kind has no place for. */
export interface KindChange {
  readonly args: EditArgs<'setFieldType'>;
  /** Names of the members that go. */
  readonly lost: readonly string[];
}

/**
 * What it takes to make a field one of another kind. What the kind cannot be without and the field does not have is
 * given as a new field has it.
 *
 * @param catalogue id of the catalogue for the kinds that read one; null where a person has to say which
 */
export function kindChange(
  draft: DraftDocument,
  at: string,
  type: string,
  catalogue: string | null,
): KindChange {
  const before = membersAt(draft, at);
  // Done on the field alone, where nobody names what is inside of it.
  const alone = applyEdit({ field: { ...before } }, { name: 'setFieldType', args: { at: '/field', type } });
  const kept = alone.problems === undefined ? membersAt(alone.draft, '/field') : {};
  const fresh = Object.entries(newField(type, catalogue)).filter(
    ([name]) => name !== 'label' && name !== 'type' && kept[name] === undefined,
  );
  const options: Readonly<Record<string, Json>> = Object.fromEntries(fresh);
  const lost = Object.keys(before).filter((name) => kept[name] === undefined);
  return { args: { at, type, ...(fresh.length === 0 ? {} : { options }) }, lost };
}

function membersAt(draft: DraftDocument, at: string): Readonly<Record<string, Json>> {
  const value = valueAt(draft, at);
  return isObject(value) ? value : {};
}
