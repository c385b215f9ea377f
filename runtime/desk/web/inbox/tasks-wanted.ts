import { addDays, endOfDay, instantOf, localDateOf, millisOf, startOfDay } from '../../../../engine/index.ts';
import type { Instant } from '../../../../engine/index.ts';
import type { TaskListQuery } from '../../../client/index.ts';
import type { InboxQuery } from './inbox-query.ts';

/** Hours before its end from which a task is due soon. */
export const SOON_HOURS = 24;

const HOUR = 3_600_000;
/** Days of "within a week", today among them. */
const WEEK = 7;

/** A query of the screen as the server is asked it, at a moment. */
export function tasksWanted(query: InboxQuery, now: Instant): TaskListQuery {
  const { text, procedure, unit, show, sort, scope, status, role, colleague, from, to } = query;
  const assignee = show === 'mine' ? 'me' : show === 'free' ? 'nobody' : colleague;
  return {
    sort,
    ...(text.trim() === '' ? {} : { text: text.trim() }),
    ...(procedure === '' ? {} : { procedure }),
    ...(unit === '' ? {} : { unit }),
    ...(scope === 'mine' ? {} : { scope }),
    ...(status === '' ? {} : { status }),
    ...(role === '' ? {} : { role }),
    ...(assignee === '' ? {} : { assignee }),
    ...(from === '' ? {} : { receivedFrom: startOfDay(from) }),
    ...(to === '' ? {} : { receivedBefore: endOfDay(to) }),
    ...dueWanted(query, now),
  };
}

/** When tasks must be due: as the group says, else as the filter does. */
function dueWanted({ show, due }: InboxQuery, now: Instant): TaskListQuery {
  if (show === 'overdue') return { dueBefore: now };
  if (show === 'soon') return { dueFrom: now, dueBefore: instantOf(millisOf(now) + SOON_HOURS * HOUR) };
  const today = localDateOf(now);
  if (due === 'today') return { dueFrom: startOfDay(today), dueBefore: endOfDay(today) };
  if (due === 'week') return { dueFrom: startOfDay(today), dueBefore: endOfDay(addDays(today, WEEK - 1)) };
  return due === 'none' ? { undated: true } : {};
}
