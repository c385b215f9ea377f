import type { Page } from 'playwright';
import { demoPerson, type PersonName } from './people.ts';

/** Signs a person in on the page that asks for it. */
export async function signIn(page: Page, account: PersonName): Promise<void> {
  const person = demoPerson(account);
  await page.getByLabel('Tên đăng nhập').fill(person.account);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}
