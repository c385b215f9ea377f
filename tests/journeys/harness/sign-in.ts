import type { Page } from 'playwright';
import { keyboardOf } from './keyboard.ts';
import { demoPerson, type PersonName, type SignsIn } from './people.ts';

/** Signs a person in on the page that asks for it. */
export async function signIn(page: Page, who: PersonName | SignsIn): Promise<void> {
  const person = typeof who === 'string' ? demoPerson(who) : who;
  await page.getByLabel('Tên đăng nhập').fill(person.account);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

/** As `signIn`, by somebody who has nothing but a keyboard. */
export async function signInByKeyboard(page: Page, who: PersonName): Promise<void> {
  const { account, password } = demoPerson(who);
  const keys = keyboardOf(page);
  await keys.type(page.getByLabel('Tên đăng nhập'), account);
  await keys.type(page.getByLabel('Mật khẩu', { exact: true }), password);
  await keys.press(page.getByRole('button', { name: 'Đăng nhập', exact: true }));
}
