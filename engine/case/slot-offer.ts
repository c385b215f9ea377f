import { CalendarError, type WorkingCalendar } from '../calendar/index.ts';
import { addDays, isCalendarDate, localDateOf, localTimeOf, weekdayOf } from '../dates/index.ts';
import type { CalendarDate, Instant, TimeOfDay } from '../dates/index.ts';
import { slotTimes } from '../fields/index.ts';
import type { CompiledField, CompiledForm, FormState } from '../form/index.ts';
import type { AppointmentField } from '../generated/definition-types.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { EngineContext } from './context.ts';
import { findUnit, type Unit } from './unit-of.ts';

/** The slots that a field offers now, taken or not. */
export interface SlotOffer {
  readonly field: AppointmentField;
  readonly unit: Unit;
  /** The first and the last day that can be offered; both included. */
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate;
  /** How many cases can have the same slot. */
  readonly capacity: number;
  /** The times at which slots begin on a date, earliest first. */
  readonly times: (date: CalendarDate) => readonly TimeOfDay[];
  /** The scope in which the places of a slot are counted. */
  readonly scope: (date: CalendarDate, from: TimeOfDay) => string;
  /** How the scopes of a date begin; as texts, they stand between those of the days before and after. */
  readonly scopesOf: (date: CalendarDate) => string;
}

/** A field in a form that is being filled. */
export interface SlotPlace {
  readonly form: CompiledForm;
  readonly state: Pick<FormState, 'fields'>;
  readonly pointer: string;
  /** The unit that receives the case; null while nobody can tell. */
  readonly receivingUnit: string | null;
}

const DAYS_AHEAD = 30;
const MOST_DAYS = 366;

/** What the field at a pointer offers; null where it is not shown, is no appointment, or its rules cannot say. */
export function slotOffer(
  procedure: Procedure,
  { form, state, pointer, receivingUnit }: SlotPlace,
  context: Pick<EngineContext, 'now' | 'calendar' | 'catalogue'>,
): SlotOffer | null {
  const field = appointmentAt(form, pointer);
  const shown = state.fields.get(pointer);
  if (field === null || shown === undefined) return null;
  const code = field.unit === undefined ? receivingUnit : shown.options['unit'];
  const unit = typeof code === 'string' ? findUnit(procedure, code, context) : null;
  const today = localDateOf(context.now);
  const first = field.earliest === undefined ? today : shown.options['earliest'];
  if (unit === null || !isCalendarDate(first)) return null;
  const earliest = first < today ? today : first;
  const last = field.latest === undefined ? addDays(earliest, DAYS_AHEAD) : shown.options['latest'];
  if (!isCalendarDate(last)) return null;
  const furthest = addDays(earliest, MOST_DAYS);
  const latest = last > furthest ? furthest : last;
  const calendar = context.calendar(unit.code);
  const owner = `slot:${unit.code}/${procedure.definition.id}/${form.key}/${pathOf(pointer).join('.')}/`;
  const isOffered = (date: CalendarDate): boolean =>
    date >= earliest && date <= latest && isOpen(date, calendar);
  return {
    field,
    unit,
    earliest,
    latest,
    capacity: field.capacity ?? 1,
    times: (date) =>
      isOffered(date) ? slotTimes(field, date).filter((from) => isAhead(date, from, context.now)) : [],
    scope: (date, from) => `${owner}${date}T${from}`,
    scopesOf: (date) => `${owner}${date}`,
  };
}

/** The appointment at a pointer of a form's answers; null where there is another field, or none. */
export function appointmentAt(form: CompiledForm, pointer: string): AppointmentField | null {
  let fields: readonly CompiledField[] = form.pages.flatMap(({ sections }) =>
    sections.flatMap((section) => section.fields),
  );
  let found: CompiledField | undefined;
  for (const key of pathOf(pointer)) {
    found = fields.find(({ field }) => field.key === key);
    fields = found?.fields ?? [];
  }
  return found?.field.type === 'appointment' ? found.field : null;
}

/** Whether a slot is still to come, by the scope in which its places are counted. */
export function isScopeAhead(scope: string, now: Instant): boolean {
  const [date = '', from = ''] = scope.slice(scope.lastIndexOf('/') + 1).split('T');
  return isAhead(date, from, now);
}

function isAhead(date: CalendarDate, from: TimeOfDay, now: Instant): boolean {
  const today = localDateOf(now);
  return date > today || (date === today && from > localTimeOf(now));
}

/** A year without a calendar offers nothing: whether a day in it is a holiday cannot be told. */
function isOpen(date: CalendarDate, calendar: WorkingCalendar): boolean {
  try {
    if (calendar.isWorkingDay(date)) return true;
    // Hours on a Saturday or Sunday were written on purpose; any other day off was taken from the working week.
    return weekdayOf(date) > 5 && calendar.holidayOn(date) === undefined;
  } catch (error) {
    if (error instanceof CalendarError) return false;
    throw error;
  }
}

/** Keys from the top of the form to the field, without the numbers of rows: all rows share the same places. */
function pathOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .filter((step) => !/^\d+$/.test(step));
}
