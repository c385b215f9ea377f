import type { Account, AccountStore } from '../store/index.ts';
import { isPassword } from './passwords.ts';

/** The account of a name and password, or null; it does not say which of the two was wrong. */
export async function signIn(
  store: AccountStore,
  username: string,
  password: string,
): Promise<Account | null> {
  const account = await store.get(username.trim().normalize('NFC'));
  const isRight = await isPassword(password, account?.passwordHash ?? null);
  return isRight ? account : null;
}
