import { instantOf, millisOf } from '../../../../engine/index.ts';
import type { Instant } from '../../../../engine/index.ts';
import type { TaskListQuery } from '../../../client/index.ts';
import type { InboxQuery } from './inbox-query.ts';

/** Hours before its end from which a task is due soon. */
export const SOON_HOURS = 24;

const HOUR = 3_600_000;

/** A query of the screen as the server is asked it, at a moment. */
export function tasksWanted({ text, procedure, unit, show, sort }: InboxQuery, now: Instant): TaskListQuery {
  return {
    sort,
    ...(text.trim() === '' ? {} : { text: text.trim() }),
    ...(procedure === '' ? {} : { procedure }),
    ...(unit === '' ? {} : { unit }),
    ...(show === 'mine' ? { assignee: 'me' } : show === 'free' ? { assignee: 'nobody' } : {}),
    ...(show === 'overdue'
      ? { dueBefore: now }
      : show === 'soon'
        ? { dueBefore: instantOf(millisOf(now) + SOON_HOURS * HOUR) }
        : {}),
  };
}
