import {
  accessOf,
  isMasked,
  servedActor,
  servingStanding,
  type CompiledField,
  type FieldAccess,
} from '../../../engine/index.ts';
import type { AskedForm } from '../cases/asked-form.ts';
import type { LookedAt } from '../cases/looked-at.ts';
import type { ReadPlace } from '../cases/note-read.ts';

/** A case as its applicant may act on it, for a clerk who may act for them; null for everybody else. */
export function servedLook(looked: LookedAt): LookedAt | null {
  const { current, runnable, actor } = looked;
  if (servingStanding(runnable.procedure, current, actor) === null) return null;
  return { ...looked, actor: servedActor(current) };
}

/**
 * What a clerk is shown of a form that they fill for the applicant: of the application only what they may read anyway,
 * covered answers left out, and what was asked; of the applicant's own forms everything.
 */
export function servingAccess(looked: LookedAt, served: LookedAt, asked: AskedForm): FieldAccess {
  const { procedure } = looked.runnable;
  const clerk = accessOf(procedure, looked.current, looked.actor);
  const applicant = accessOf(procedure, served.current, served.actor);
  const open = openKeys(asked);
  const covered = new Set(fieldsOf(asked).flatMap((one) => (hasMasked(one) ? one.field.key : [])));
  return {
    ...applicant,
    reads: (form, key) =>
      applicant.reads(form, key) &&
      (open === null || open.has(key) || (clerk.reads(form, key) && !covered.has(key))),
  };
}

/** The covered answers that a clerk sees plain with such a form: each look is written down. */
export function plainReads(asked: AskedForm, reason: string): ReadPlace[] {
  const open = openKeys(asked);
  const saved = asked.saved ?? {};
  return fieldsOf(asked).flatMap((one) => {
    const { key, label } = one.field;
    const isSeen = hasMasked(one) && (open?.has(key) ?? true) && Object.hasOwn(saved, key);
    return isSeen ? [{ form: asked.form.key, pointer: `/${key}`, label: label.vi, reason }] : [];
  });
}

/** Keys of the fields that the applicant is asked to correct; null where the whole form is theirs to fill. */
function openKeys({ offer, view }: AskedForm): ReadonlySet<string> | null {
  if (!offer.corrects) return null;
  const items = view.supplement?.items ?? [];
  return new Set(items.flatMap(({ field }) => field?.split('/')[1] ?? []));
}

function fieldsOf({ form }: AskedForm): CompiledField[] {
  return form.pages.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));
}

function hasMasked({ field, fields }: CompiledField): boolean {
  return isMasked(field) || fields.some(hasMasked);
}
