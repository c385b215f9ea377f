import { textMember } from '../draft/draft-document.ts';
import { draftTasks, type DraftState } from '../references/index.ts';

/** What people read of a new state of payment, and of what is done there. */
export const paymentWords = {
  state: { vi: 'Chờ nộp phí, lệ phí', en: 'Waiting for the fee' },
  task: { vi: 'Nộp phí, lệ phí', en: 'Pay the fee' },
  cash: { vi: 'Thu phí, lệ phí tại quầy', en: 'Take the fee at the counter' },
  paid: { vi: 'Đã nộp phí, lệ phí', en: 'The fee is paid' },
  taken: { vi: 'Đã thu phí, lệ phí', en: 'The fee was taken' },
} as const;

/** Who takes the applications in: the first official with a task. */
export function roleAtCounter(states: readonly DraftState[]): string | undefined {
  return draftTasks(states)
    .map(({ task }) => textMember(task, 'role'))
    .find((role) => role !== undefined && role !== 'applicant');
}
