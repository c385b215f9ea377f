import { afterEach } from 'vitest';
import { windowsOpen } from './chromium.ts';

/** Characters of a page that are printed: what stands at the end of a long page is seldom the cause. */
const LONGEST = 4_000;

// A journey that fails on a machine that nobody can look at says what each person saw, and what was refused to them.
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const { page, faults, refusals } of windowsOpen) {
    const seen = await page
      .locator('body')
      .innerText({ timeout: 2_000 })
      .catch((error: unknown) => `nothing could be read: ${String(error)}`);
    const lines = [page.url(), ...faults, ...refusals.slice(-20), seen.slice(0, LONGEST)];
    console.log(`\n${task.name}: a window\n${lines.join('\n')}`);
  }
});
