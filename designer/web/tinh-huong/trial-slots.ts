import type { FormServices } from '../../../components/index.ts';
import { addDays, formState, slotEnd, slotOffer, weekdayOf } from '../../../engine/index.ts';
import type {
  Answers,
  CompiledForm,
  EngineContext,
  FormEnvironment,
  Procedure,
  SlotOffer,
} from '../../../engine/index.ts';

/** A form of a trial as it is filled now. */
export interface FilledNow {
  readonly form: CompiledForm;
  readonly answers: Answers;
  readonly environment: FormEnvironment;
  readonly receivingUnit: string | null;
}

/** The slots of appointments in a trial: all that are offered are free, since there is no other case. */
export function trialSlots(
  procedure: Procedure,
  filled: () => FilledNow,
  context: EngineContext,
): FormServices['freeSlots'] {
  return (pointer, day) => {
    const { form, answers, environment, receivingUnit } = filled();
    const state = formState(form, answers, environment);
    const offer = slotOffer(procedure, { form, state, pointer, receivingUnit }, context);
    const first = day ?? (offer && nextDay(offer, offer.earliest, 1));
    if (offer === null || first === null)
      return Promise.resolve({ unit: offer?.unit.name ?? null, days: [], earlier: null, later: null });
    const monday = addDays(first, 1 - weekdayOf(first));
    const days = [0, 1, 2, 3, 4, 5, 6]
      .map((index) => addDays(monday, index))
      .map((date) => ({
        date,
        times: offer.times(date).map((from) => ({ from, to: slotEnd(offer.field, from), free: true })),
      }))
      .filter(({ times }) => times.length > 0);
    return Promise.resolve({
      unit: offer.unit.name,
      days,
      earlier: nextDay(offer, addDays(monday, -1), -1),
      later: nextDay(offer, addDays(monday, 7), 1),
    });
  };
}

/** The first day from one on, forwards or backwards, that offers anything; null where none does. */
function nextDay(offer: SlotOffer, from: string, step: 1 | -1): string | null {
  for (let date = from; date >= offer.earliest && date <= offer.latest; date = addDays(date, step)) {
    if (offer.times(date).length > 0) return date;
  }
  return null;
}
