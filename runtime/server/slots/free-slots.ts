import { addDays, isCalendarDate, slotEnd, weekdayOf } from '../../../engine/index.ts';
import type { CalendarDate, HeldNumber, SlotOffer } from '../../../engine/index.ts';
import type { FreeSlots } from '../../api/index.ts';
import type { CaseStore } from '../store/index.ts';

export interface SlotsWanted {
  /** A day of the week that is wanted; absent: the first week that has a free slot. */
  readonly from?: CalendarDate | undefined;
  /** What the asking case holds itself: that is free for it. */
  readonly own?: readonly HeldNumber[];
}

const nothing: FreeSlots = { unit: null, days: [], earlier: null, later: null };

/**
 * One week of the slots that a field offers, from Monday on, each free or taken: nobody is told by whom or by how
 * many. Weeks that offer nothing are passed over.
 */
export async function freeSlots(
  cases: Pick<CaseStore, 'heldBetween'>,
  offer: SlotOffer | null,
  { from: wish, own = [] }: SlotsWanted,
): Promise<FreeSlots> {
  const from = isCalendarDate(wish) ? wish : undefined;
  if (offer === null || offer.earliest > offer.latest) return nothing;
  const { earliest, latest, unit } = offer;
  const held = await cases.heldBetween(offer.scopesOf(earliest), offer.scopesOf(addDays(latest, 1)));
  const isFree = (date: CalendarDate, time: string): boolean => {
    const scope = offer.scope(date, time);
    const mine = own.filter((number) => number.scope === scope).length;
    return mine > 0 || (held.get(scope) ?? 0) < offer.capacity;
  };
  const offered = daysBetween(earliest, latest).filter((date) => offer.times(date).length > 0);
  const wanted =
    offered.find((date) => from !== undefined && date >= mondayOf(from)) ??
    (from === undefined
      ? (offered.find((date) => offer.times(date).some((time) => isFree(date, time))) ?? offered[0])
      : offered.at(-1));
  if (wanted === undefined) return { ...nothing, unit: { code: unit.code, name: { vi: unit.name } } };
  const [monday, sunday] = [mondayOf(wanted), addDays(mondayOf(wanted), 6)];
  return {
    unit: { code: unit.code, name: { vi: unit.name } },
    days: offered
      .filter((date) => date >= monday && date <= sunday)
      .map((date) => ({
        date,
        times: offer
          .times(date)
          .map((time) => ({ from: time, to: slotEnd(offer.field, time), free: isFree(date, time) })),
      })),
    earlier: offered.findLast((date) => date < monday) ?? null,
    later: offered.find((date) => date > sunday) ?? null,
  };
}

function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, 1 - weekdayOf(date));
}

function daysBetween(first: CalendarDate, last: CalendarDate): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) days.push(date);
  return days;
}
