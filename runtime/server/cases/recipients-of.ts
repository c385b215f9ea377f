import type { Effect } from '../../../engine/index.ts';
import type { Account, Store } from '../store/index.ts';

/** Somebody whom a message goes to. */
export interface Recipient {
  /** What tells their delivery apart from those of the others; empty for the only one. */
  readonly key: string;
  readonly account: string;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/**
 * Whom a message goes to: the account that the effect names, or all who hold its role in its unit at this moment. The
 * addresses of those who applied are fixed in the effect; officials are reached by those of their accounts.
 */
export async function recipientsOf(
  { accounts }: Pick<Store, 'accounts'>,
  { account, role, unit, addresses = {} }: Effect['params'],
): Promise<readonly Recipient[]> {
  if (account !== undefined) {
    const known = addresses as { readonly email?: string; readonly phone?: string };
    const own = await accounts.get(String(account));
    // An official whose task has come to its deadline is named by account alone.
    const claims = own !== null && own.grants.length > 0 ? addressesOf(own) : {};
    return [{ key: '', account: String(account), ...claims, ...known }];
  }
  const officials = await accounts.officials();
  return officials
    .filter(({ grants }) =>
      grants.some((grant) => grant.role === role && (grant.unit === unit || grant.unit === '*')),
    )
    .map((official) => ({ key: `:${official.id}`, account: official.id, ...addressesOf(official) }));
}

function addressesOf({ claims }: Account): Pick<Recipient, 'email' | 'phone'> {
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' && value.trim() !== '' ? value : undefined;
  return { email: text(claims['email']), phone: text(claims['phone']) };
}
