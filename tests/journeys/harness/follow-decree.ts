import type { Browser, Page } from 'playwright';
import type { PersonPage } from './chromium.ts';
import {
  approve,
  changesOf,
  editLive,
  openDesigner,
  propose,
  savedByItself,
  stepsOf,
  type Decision,
} from './designer.ts';

/** Two administrators at their screens: one changes, the other publishes. */
export interface Office {
  readonly address: string;
  readonly first: PersonPage;
  readonly second: PersonPage;
}

/** What came of following a decree. */
interface Followed {
  /** What was changed, in the words that a leader signs. */
  readonly changes: readonly string[];
  /** Clicks and boxes from the first page of the designer to the draft that waits for the second person. */
  readonly steps: number;
  /** The version that was published. */
  readonly version: number;
}

/** Signs both administrators in. */
export async function openOffice(browser: Browser, address: string): Promise<Office> {
  const [first, second] = await Promise.all([
    openDesigner(browser, address),
    openDesigner(browser, address, 'quan-tri-2'),
  ]);
  return { address, first, second };
}

/** Begins a draft, changes it, puts it forward and lets the second person publish it. */
export async function followDecree(
  { address, first: { page }, second }: Office,
  title: string,
  change: (page: Page) => Promise<void>,
  decision: Decision,
): Promise<Followed> {
  await page.goto(`${address}/designer/`);
  await editLive(page, title);
  await change(page);
  await savedByItself(page);
  const changes = await changesOf(page);
  await propose(page, decision);
  const { clicks, fields } = await stepsOf(page);
  const version = await approve(second.page, address, title);
  return { changes, steps: clicks + fields, version };
}

/** Opens an entry of a list. */
export async function openEntry(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('heading', { level: 4, name }).getByRole('button').click();
}

/** Another value of a parameter from a day on. */
interface NewValue {
  /** The row that changes, as it is listed; the only one where absent. */
  readonly row?: string;
  /** The names of what it changes for alone, by the keys. */
  readonly only?: Readonly<Record<string, string>>;
  readonly from: string;
  readonly value: string;
  readonly source: string;
}

/** Gives an open parameter, or a part of what a row of it stands for, another value from a day on. */
export async function giveValue(
  page: Page,
  { row, only = {}, from, value, source }: NewValue,
): Promise<void> {
  const form = page.locator('designer-value-change');
  await form.getByText('Đổi giá trị từ một ngày').click();
  if (row !== undefined) await form.getByLabel('Dòng đổi').selectOption({ label: row });
  for (const [key, part] of Object.entries(only))
    await form.getByRole('combobox', { name: `Chỉ với ${key}`, exact: true }).selectOption({ label: part });
  await form.getByLabel('Từ ngày', { exact: true }).fill(from);
  await form.getByLabel('Giá trị mới', { exact: true }).fill(value);
  await form.getByLabel('Căn cứ mới', { exact: true }).fill(source);
  await form.getByRole('button', { name: 'Đổi', exact: true }).click();
  await form.getByText(/^Đã đổi từ ngày/).waitFor();
}

/** Scenarios that find something else now. */
interface OtherResults {
  /** How many still find what they should, and how many there are, e.g. '2 trên 5'. */
  readonly passed: string;
  /** How many are taken over at once; none where absent. */
  readonly together?: number;
  /** Names of those that are taken over one by one. */
  readonly alone?: readonly string[];
}

/** Takes over what the scenarios find now, once all of them have been played. */
export async function acceptResults(
  page: Page,
  { passed, together, alone = [] }: OtherResults,
): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Các phần của thủ tục' })
    .getByRole('link', { name: /^Chạy thử/ })
    .click();
  await page.getByRole('button', { name: /^Tình huống \(\d+\)$/ }).click();
  await page.getByText(`${passed} tình huống đạt.`).waitFor();
  if (together !== undefined)
    await page.getByRole('button', { name: `Nhận kết quả mới của cả ${together} tình huống` }).click();
  for (const name of alone) {
    const other = page.getByRole('button', { name: `Nhận kết quả mới của tình huống ${name}`, exact: true });
    const refused = `Ghi nhận tình huống ${name} là phải bị từ chối`;
    await other.or(page.getByRole('button', { name: refused, exact: true })).click();
  }
  await page.getByText(/^(\d+) trên \1 tình huống đạt\.$/).waitFor();
}
