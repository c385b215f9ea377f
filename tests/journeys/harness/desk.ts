import type { Page } from 'playwright';
import { signIn } from './sign-in.ts';
import type { PersonName } from './people.ts';

/** Opens the desk and signs in. */
export async function openDesk(page: Page, address: string, account: PersonName): Promise<void> {
  await page.goto(`${address}/desk`);
  await signIn(page, account);
  await page.getByRole('heading', { name: 'Việc cần làm', level: 1 }).waitFor();
}

/** Takes the looks now and then from a window: what others did is shown there when it is told, or never. */
export async function lookOnlyWhenTold(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.setInterval = (() => 0) as unknown as typeof setInterval;
  });
}

/** Opens the case of a task from the inbox. */
export async function openTask(page: Page, task: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: task }).first().click();
  await page.getByRole('heading', { name: 'Việc cần làm bây giờ' }).waitFor();
}

/** Waits until the desk says that something was done. */
export async function expectDone(page: Page, what: string): Promise<void> {
  await page.getByText(`Đã thực hiện: ${what}.`).waitFor();
}

/** The button of an action among the tasks of the case. */
export function action(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true }).first();
}

/** The button that sends what was filled in for an action that has others beside it. */
export function send(page: Page, name: string) {
  return page.getByRole('button', { name: `Gửi: ${name}`, exact: true });
}
