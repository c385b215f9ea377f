import { inLanguage } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import type { CommandReply } from '../../../api/index.ts';
import type { TaskListQuery } from '../../../client/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import { casePath } from '../app/desk-route.ts';
import { taskName } from './case-tasks.ts';

/** Where work goes on after an action: here, in another case, or nowhere. */
export type NextTask =
  | { readonly kind: 'here'; readonly title: string }
  | { readonly kind: 'elsewhere'; readonly title: string; readonly about: string; readonly href: string }
  | { readonly kind: 'none' };

/** So many of a list are looked at: some are of this case, or with a system. */
const MOST = 5;

/**
 * The next task of the clerk: one of the same case, else the next of the list that they last looked at (`wanted`) that
 * nobody else has.
 * Null where the inbox cannot be read now; the action itself is done.
 */
export async function nextTask(
  { next, view }: CommandReply,
  client: Pick<DeskClient, 'tasks'>,
  language: Language,
  wanted: TaskListQuery = {},
): Promise<NextTask | null> {
  if (next !== null) return { kind: 'here', title: taskName(next, language) };
  try {
    const lists = await Promise.all([
      client.tasks({ ...wanted, assignee: 'me', limit: MOST }),
      client.tasks({ ...wanted, assignee: 'nobody', limit: MOST }),
      // Where nothing of the clerk's own list is left, anything else that waits.
      client.tasks({ assignee: 'me', limit: MOST }),
      client.tasks({ assignee: 'nobody', limit: MOST }),
    ]);
    const task = lists
      .flatMap(({ items }) => items)
      .find((one) => one.case !== view.id && one.system === null);
    if (task === undefined) return { kind: 'none' };
    const about = [
      task.code ?? task.reference,
      task.applicantName,
      inLanguage(task.procedure.title, language),
    ];
    return {
      kind: 'elsewhere',
      title: taskName(task, language),
      about: about.join(' · '),
      href: casePath(task.case),
    };
  } catch {
    return null;
  }
}
