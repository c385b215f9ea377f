import type { ScenarioEnvironment } from '../../../engine/authoring/index.ts';
import { CalendarError } from '../../../engine/index.ts';

type Calendar = Pick<ReturnType<ScenarioEnvironment['calendar']>, 'officeHours' | 'nextWorkingDay'>;

/**
 * When a trial begins: when the offices open on the next working day, so that clocks begin as in most applications,
 * whenever the author sits at the draft.
 *
 * @param now the present moment with offset; the answer where the calendar has no data of that year
 * @example officeMoment('2026-11-20T02:49:00+07:00', calendar) // '2026-11-23T07:30:00+07:00'
 */
export function officeMoment(now: string, calendar: Calendar): string {
  try {
    const date = calendar.nextWorkingDay(now.slice(0, 10));
    const [session] = calendar.officeHours(date);
    return session === undefined ? now : `${date}T${session.from}:00+07:00`;
  } catch (error) {
    if (error instanceof CalendarError) return now;
    throw error;
  }
}
