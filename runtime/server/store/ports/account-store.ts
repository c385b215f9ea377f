import type { Grant } from '../../../../engine/index.ts';

/** A person who can sign in. */
export interface Account {
  /** Sign-in name, or the subject given by an identity provider. */
  readonly id: string;
  readonly name: string;
  /** Argon2 hash; null when another provider vouches for the person. */
  readonly passwordHash: string | null;
  readonly grants: readonly Grant[];
  /** Claims of the verified identity. */
  readonly claims: Readonly<Record<string, unknown>>;
  readonly identityLevel: number;
}

export interface AccountStore {
  get(id: string): Promise<Account | null>;
  /** False when the account exists. */
  insert(account: Account): Promise<boolean>;
  /** Writes an account, new or not. */
  put(account: Account): Promise<void>;
  /** Accounts whose claims hold a personal identification number, in the order of ids. */
  byCitizenId(number: string): Promise<readonly Account[]>;
  /** All accounts with at least one grant, in the order of ids. */
  officials(): Promise<readonly Account[]>;
}
