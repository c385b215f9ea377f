import { afterEach } from 'vitest';
import { windowsOpen } from './chromium.ts';

/** Characters of a page that are printed: what stands at the end of a long page is seldom the cause. */
const LONGEST = 4_000;

/** Refusals that are told with the error itself, and the characters of each: a log may be kept in part only. */
const TOLD = { refusals: 3, characters: 300 };

// A journey that fails on a machine that nobody can look at says what each person saw, and what was refused to them.
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  const told = [...windowsOpen].flatMap(({ faults, refusals }) =>
    [...faults, ...refusals].slice(-TOLD.refusals),
  );
  const [error] = task.result.errors ?? [];
  if (error !== undefined) {
    const lines = told.map((line) => line.slice(0, TOLD.characters));
    error.message = [error.message, 'refused or broken:', ...lines].join('\n');
  }
  for (const { page, faults, refusals } of windowsOpen) {
    const seen = await page
      .locator('body')
      .ariaSnapshot({ timeout: 2_000 })
      .catch((error: unknown) => `nothing could be read: ${String(error)}`);
    const lines = [page.url(), ...faults, ...refusals.slice(-20), seen.slice(0, LONGEST)];
    console.log(`\n${task.name}: a window\n${lines.join('\n')}`);
  }
});
