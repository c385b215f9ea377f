import type { Account, AccountStore } from '../ports/account-store.ts';
import type { AccountDocument, Collections } from './collections.ts';
import type { Documents } from './documents.ts';

const BY_ID = { _id: 1 } as const;

/** Accounts in MongoDB. */
export class MongoAccounts implements AccountStore {
  readonly #accounts: Documents<AccountDocument>;

  constructor(collections: Collections) {
    this.#accounts = collections('accounts');
  }

  async get(id: string): Promise<Account | null> {
    const found = await this.#accounts.get(id);
    return found && accountOf(found);
  }

  async insert(account: Account): Promise<boolean> {
    return this.#accounts.insert({ _id: account.id, ...fieldsOf(account) });
  }

  async put(account: Account): Promise<void> {
    await this.#accounts.put(account.id, fieldsOf(account));
  }

  async byCitizenId(number: string): Promise<readonly Account[]> {
    return (await this.#accounts.find({ citizenId: number }, { sort: BY_ID })).map(accountOf);
  }

  async officials(): Promise<readonly Account[]> {
    return (await this.#accounts.find({ hasGrants: true }, { sort: BY_ID })).map(accountOf);
  }
}

function fieldsOf(account: Account): Omit<AccountDocument, '_id'> {
  const { citizenId } = account.claims;
  return {
    hasGrants: account.grants.length > 0,
    citizenId: typeof citizenId === 'string' ? citizenId : null,
    text: JSON.stringify(account),
  };
}

function accountOf({ text }: AccountDocument): Account {
  return JSON.parse(text) as Account;
}
