import { expect, test } from 'vitest';
import type { DraftSession } from '../draft/draft-session.ts';
import type { CheckedProblem } from '../draft/found-problem.ts';
import type { CheckReply } from './check-messages.ts';
import { DraftChecking, type CheckingClient } from './draft-checking.ts';

const problem = (code: string, pointer: string, message: string): CheckedProblem => ({
  code,
  pointer,
  severity: 'warning',
  message,
});

test('what the browser and the server both find is told once, in the words of the screens', async () => {
  const document = {};
  let told: readonly CheckedProblem[] = [];
  const session = Object.assign(new EventTarget(), {
    id: 'a',
    document,
    saving: 'saved',
    takeProblems: (problems: readonly CheckedProblem[]) => {
      told = problems;
    },
  }) as unknown as DraftSession;
  const worker = new EventTarget();
  const orders: unknown[] = [];
  const client = {
    wholeCalendar: () => Promise.resolve(null),
    wholeCatalogue: () => Promise.resolve(null),
    checkDefinitionDraft: () =>
      Promise.resolve({
        problems: [
          problem('accountants-missing', '/accountants', 'Thêm "accountants": ["…"]'),
          problem('template-broken', '/papers/a/template', 'Mẫu hỏng'),
        ],
      }),
  } as unknown as CheckingClient;
  const checking = new DraftChecking({
    session,
    client,
    worker: Object.assign(worker, {
      postMessage: (order: unknown) => orders.push(order),
      terminate: () => undefined,
    }),
    language: () => 'vi',
    later: () => () => undefined,
  });
  await expect.poll(() => orders.length).toBe(1);
  const reply: CheckReply = {
    kind: 'problems',
    number: 1,
    problems: [problem('accountants-missing', '/accountants', 'Chưa chọn kế toán')],
  };
  worker.dispatchEvent(new MessageEvent('message', { data: reply }));
  await expect.poll(() => told.map(({ message }) => message)).toEqual(['Chưa chọn kế toán', 'Mẫu hỏng']);
  checking.close();
});
