import type { Browser, CDPSession, Page as BrowserPage } from 'playwright';
import { COUNTS, TRIGGER } from './two-hundred-fields.ts';

/** What one run of a page took, in milliseconds. */
export interface Run {
  /** Main-thread time from the call that draws to rest. */
  readonly draw: number;
  /** The same by the clock on the wall, to the first frame that shows all fields. */
  readonly drawWall: number;
  /** Main-thread time of a key in a text field, with all work that it puts off. */
  readonly key: number;
  /** From a key to the frame that shows it, by the clock on the wall. */
  readonly keyToPaint: number;
  /** From the last key in a field to the frame that shows the field that depends on it. */
  readonly reveal: number;
}

const KEYS = 'phường vĩnh yên tỉnh';
/** Until whoever puts work off has done it. */
const REST_MILLIS = 700;

/** Draws a page in a fresh context of a browser whose processor is slowed, types into it, and takes the times. */
export async function measurePage(browser: Browser, address: string, slowed: number): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => 'draw' in window && 'probes' in window);
    // Time of the thread, not of the clock: what else runs on the machine is not counted.
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowed });

    let before = await taskMillis(client);
    const drawWall = await page.evaluate((id) => window.probes.timeToShow(id, window.draw), lastId());
    await page.waitForTimeout(REST_MILLIS);
    const draw = (await taskMillis(client)) - before;

    await page.evaluate((id) => {
      window.probes.focus(id);
    }, 'f-text_5');
    await page.waitForTimeout(200);
    before = await taskMillis(client);
    const toPaint: number[] = [];
    for (const key of KEYS) {
      await page.evaluate(() => {
        window.probes.awaitKey(null);
      });
      await client.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, key });
      await client.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
      toPaint.push(await page.evaluate(() => window.probes.taken()));
      await page.waitForTimeout(30);
    }
    await page.waitForTimeout(REST_MILLIS);
    const key = ((await taskMillis(client)) - before) / KEYS.length;

    const reveals: number[] = [];
    for (let n = COUNTS.text - COUNTS.conditional; n < COUNTS.text - COUNTS.conditional + 5; n += 1) {
      reveals.push(await measureReveal(page, client, n - COUNTS.conditional, n));
    }
    return { draw, drawWall, key, keyToPaint: median(toPaint), reveal: median(reveals) };
  } finally {
    await context.close();
  }
}

async function measureReveal(
  page: BrowserPage,
  client: CDPSession,
  trigger: number,
  dependent: number,
): Promise<number> {
  await page.evaluate((id) => {
    window.probes.focus(id);
  }, `f-text_${trigger}`);
  for (const key of TRIGGER.slice(0, -1)) {
    await client.send('Input.dispatchKeyEvent', { type: 'keyDown', text: key, key });
  }
  await page.waitForTimeout(100);
  await page.evaluate((id) => {
    window.probes.awaitKey(id);
  }, `f-text_${dependent}`);
  const last = TRIGGER.slice(-1);
  await client.send('Input.dispatchKeyEvent', { type: 'keyDown', text: last, key: last });
  return page.evaluate(() => window.probes.taken());
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function lastId(): string {
  return `f-select_${COUNTS.select - 1}`;
}

async function taskMillis(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
}
