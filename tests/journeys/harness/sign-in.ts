import type { Page } from 'playwright';
import { demoPerson, type PersonName, type SignsIn } from './people.ts';

/** Signs a person in on the page that asks for it. */
export async function signIn(page: Page, who: PersonName | SignsIn): Promise<void> {
  const person = typeof who === 'string' ? demoPerson(who) : who;
  await page.getByLabel('Tên đăng nhập').fill(person.account);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}
