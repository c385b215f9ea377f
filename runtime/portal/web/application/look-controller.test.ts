import { describe, expect, it } from 'vitest';
import type { DraftCheck } from '../../../api/index.ts';
import { ProblemError } from '../../../client/index.ts';
import { LookController } from './look-controller.ts';
import { portalPage } from './application-page.ts';

const found = (amount: number) => ({ problems: [], fees: { total: amount } }) as unknown as DraftCheck;

/** A controller whose looks are answered when the test says so, one after the other. */
function looking() {
  const answers: ((check: DraftCheck | Error) => void)[] = [];
  const shown: unknown[] = [];
  let drawn = 0;
  let isSettled = Promise.resolve(true);
  const made = new LookController(
    {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => (drawn += 1),
      updateComplete: Promise.resolve(true),
    },
    {
      client: () => ({
        checkDraft: () =>
          new Promise<DraftCheck>((resolve, reject) => {
            answers.push((check) => {
              if (check instanceof Error) reject(check);
              else resolve(check);
            });
          }),
      }),
      draft: () => 'd',
      settle: () => isSettled,
      onChecked: (check) => shown.push(check),
    },
  );
  const box = () => made.box({ ...portalPage, beforeSubmit: (check) => check }, null, 'vi');
  const pause = () => new Promise((resolve) => setImmediate(resolve));
  const settleBy = (promise: Promise<boolean>) => {
    isSettled = promise;
  };
  return { made, answers, shown, box, pause, settleBy, drawn: () => drawn };
}

describe('looking at an application before it is handed in', () => {
  it('shows what the newest look found, however late an older one is answered', async () => {
    const { made, answers, shown, box, pause } = looking();
    const [older, newer] = [made.look(), made.look()];
    await pause();
    expect(answers).toHaveLength(1);
    answers[0]?.(found(2));
    await Promise.all([older, newer]);
    expect([box(), shown]).toEqual([found(2), [found(2)]]);

    const late = made.look();
    await pause();
    const last = made.look();
    await pause();
    answers[2]?.(found(4));
    await last;
    answers[1]?.(found(3));
    await late;
    expect([box(), shown]).toEqual([found(4), [found(2), found(4)]]);
  });

  it('asks nothing while the draft is not at the server', async () => {
    const { made, answers, settleBy, drawn } = looking();
    settleBy(Promise.resolve(false));
    await made.look();
    expect([answers.length, drawn()]).toEqual([0, 0]);
  });

  it('waits until nothing of the application is under way', async () => {
    const { made, answers, settleBy, pause } = looking();
    let settle: (is: boolean) => void = () => undefined;
    settleBy(new Promise((resolve) => (settle = resolve)));
    const look = made.look();
    await pause();
    expect(answers).toEqual([]);
    settle(true);
    await pause();
    answers[0]?.(found(1));
    await look;
  });

  it('shows nothing where the server could not look, and forgets the application before', async () => {
    const { made, answers, shown, box, pause } = looking();
    const first = made.look();
    await pause();
    answers[0]?.(found(1));
    await first;
    const second = made.look();
    await pause();
    answers[1]?.(new ProblemError({ type: '', code: 'offline', status: 0, title: '', problems: [] }));
    await second;
    expect([typeof box(), shown]).toEqual(['symbol', [found(1)]]);

    const third = made.look();
    await pause();
    made.forget();
    answers[2]?.(found(3));
    await third;
    expect([typeof box(), shown]).toEqual(['symbol', [found(1)]]);
  });
});
