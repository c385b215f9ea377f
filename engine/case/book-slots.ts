import { readSlot } from '../fields/index.ts';
import type { CompiledForm, FormState } from '../form/index.ts';
import type { Problem } from '../problems/problem.ts';
import type { HeldNumber } from './case.ts';
import { appointmentAt, isScopeAhead, slotOffer } from './slot-offer.ts';
import type { WorkingCase } from './working-case.ts';

/** A form that was filled, perhaps with appointments. */
export interface FilledForm {
  readonly form: CompiledForm;
  readonly state: Pick<FormState, 'fields'>;
  /** Id of the task for whose item it was filled; null for a form that the case has once. */
  readonly task: string | null;
  /** An appointment then keeps its place as long as its own answer stays, whatever else has been corrected. */
  readonly isCorrection?: boolean;
}

/**
 * Makes the case hold a place in every slot that the answers of a form name, and in no other. A place it has already
 * stays, also when its time has come; a new one must be offered and left. Places are claimed like numbers: where one
 * is not claimed yet, the wish is noted and the decision asks for it.
 *
 * @returns problems at the fields, with pointers into the answers of the form
 */
export function bookSlots(work: WorkingCase, filled: FilledForm): Problem[] {
  const { form, state, task, isCorrection = false } = filled;
  const owner = `${PURPOSE}${form.key}${task === null ? '' : `@${task}`}:`;
  const left = work.now.numbers.filter(({ purpose }) => purpose.startsWith(owner));
  const booked: HeldNumber[] = [];
  const problems: Problem[] = [];
  const keep = (purpose: string, isIt: (held: HeldNumber) => boolean): boolean => {
    const at = left.findIndex(isIt);
    if (at >= 0) booked.push(...left.splice(at, 1).map((held) => ({ ...held, purpose })));
    return at >= 0;
  };
  for (const { pointer, value } of state.fields.values()) {
    // The look at the value costs nothing, that for the field at its place does.
    const slot = readSlot(value);
    if (slot === null || appointmentAt(form, pointer) === null) continue;
    const purpose = `${owner}${pointer}`;
    const ending = `/${slot.date}T${slot.from}`;
    if (isCorrection && keep(purpose, (held) => held.purpose === purpose && held.scope.endsWith(ending)))
      continue;
    const { receivingUnit } = work.now;
    const offer = slotOffer(work.procedure, { form, state, pointer, receivingUnit }, work.context);
    const scope = offer?.scope(slot.date, slot.from) ?? '';
    if (keep(purpose, (held) => held.scope === scope)) continue;
    if (offer?.times(slot.date).includes(slot.from) !== true) {
      problems.push({ code: 'slot-not-offered', pointer, severity: 'error' });
      continue;
    }
    const claim = { scope, purpose, limit: offer.capacity };
    const number = work.context.number(claim);
    if (number === undefined) work.missing.push(claim);
    else if (number === null) problems.push({ code: 'slot-taken', pointer, severity: 'error' });
    else booked.push({ scope, purpose, value: number });
  }
  const others = work.now.numbers.filter(({ purpose }) => !purpose.startsWith(owner));
  work.now.numbers = [...others, ...booked];
  return problems;
}

/** Gives back the places of slots that are still to come: nobody will come to them any more. */
export function releaseSlots(work: WorkingCase): void {
  work.now.numbers = work.now.numbers.filter(
    ({ purpose, scope }) => !purpose.startsWith(PURPOSE) || !isScopeAhead(scope, work.context.now),
  );
}

/** How the purposes begin for which places are held. */
const PURPOSE = 'slot:';
