import type { Browser, Page } from 'playwright';
import { openWindow, type PersonPage } from './chromium.ts';
import { signIn } from './sign-in.ts';

/** What is asked when a draft is put forward. */
export interface Decision {
  readonly number: string;
  /** Day, month and year, as people type them. */
  readonly date: string;
  readonly note: string;
  /** The day from which it applies; at once where absent. */
  readonly effectiveFrom?: string;
}

/** Opens the designer for one of the two administrators. */
export async function openDesigner(
  browser: Browser,
  address: string,
  who: 'quan-tri' | 'quan-tri-2' = 'quan-tri',
): Promise<PersonPage> {
  const window = await openWindow(browser);
  // The server plays every scenario of a draft before it is put forward and published.
  window.page.setDefaultTimeout(45_000);
  await window.page.addInitScript(countSteps);
  await window.page.goto(`${address}/designer/`);
  await signIn(window.page, who);
  await window.page.getByRole('heading', { name: 'Thủ tục', level: 1 }).waitFor();
  return window;
}

/** Begins a draft of the live version of a procedure, from the first page of the designer. */
export async function editLive(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Sửa ${title}`, exact: true }).click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

/** Opens a part of the draft. */
export async function openPart(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Các phần của thủ tục' })
    .getByRole('link', { name: new RegExp(`^${name}(\\s|$)`) })
    .click();
}

/** Waits until everything is on the server. */
export async function savedByItself(page: Page): Promise<void> {
  await page.getByRole('status').filter({ hasText: 'Đã lưu' }).waitFor();
}

/** The changes against the live version, in the words that a leader signs. */
export async function changesOf(page: Page): Promise<readonly string[]> {
  await openPart(page, 'Công bố');
  const list = page.getByRole('heading', { name: 'Thay đổi so với phiên bản đang áp dụng' });
  await list.waitFor();
  return page.locator('designer-changes li').allInnerTexts();
}

/** Puts the draft before the second person. */
export async function propose(page: Page, decision: Decision): Promise<void> {
  await openPart(page, 'Công bố');
  await page.getByLabel('Số quyết định phê duyệt').fill(decision.number);
  await page.getByLabel('Ngày quyết định').fill(decision.date);
  if (decision.effectiveFrom !== undefined) {
    await page.getByRole('radio', { name: 'Từ một ngày sau này' }).check();
    await page.getByLabel('Áp dụng từ 00:00 ngày').fill(decision.effectiveFrom);
  }
  await page.getByLabel('Nội dung thay đổi').fill(decision.note);
  await page.getByRole('button', { name: 'Trình phê duyệt' }).click();
  await page.getByRole('heading', { name: 'Đang chờ phê duyệt' }).waitFor();
}

/** The second person reads the draft and publishes it. Gives the number of the version. */
export async function approve(page: Page, address: string, title: string): Promise<number> {
  await page.goto(`${address}/designer/`);
  await page.getByRole('link', { name: `Mở bản thảo ${title}`, exact: true }).click();
  await openPart(page, 'Công bố');
  await page.getByRole('button', { name: 'Phê duyệt và công bố' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Phê duyệt và công bố' }).click();
  const said = await page.getByText(/^Phiên bản \d+ được công bố/).innerText();
  return Number(/\d+/.exec(said)?.[0]);
}

/** What a person did with mouse and keyboard since the page was opened. */
export interface Steps {
  /** Clicks on buttons, links, tabs and choices. */
  readonly clicks: number;
  /** Boxes that were typed into, lists from which something was chosen. */
  readonly fields: number;
}

/** How many steps a person has done so far. */
export async function stepsOf(page: Page): Promise<Steps> {
  return page.evaluate(() => ({ ...(globalThis as unknown as { steps: Steps }).steps }));
}

/** Counts what a person does; runs in the page before its scripts. */
function countSteps(): void {
  const steps = { clicks: 0, fields: 0 };
  Object.assign(globalThis, { steps });
  let last: EventTarget | undefined;
  addEventListener(
    'click',
    () => {
      steps.clicks += 1;
    },
    true,
  );
  addEventListener(
    'input',
    (event) => {
      const [box] = event.composedPath();
      const isChoice = box instanceof HTMLInputElement && (box.type === 'radio' || box.type === 'checkbox');
      if (box !== last && !isChoice) steps.fields += 1;
      last = box;
    },
    true,
  );
}
