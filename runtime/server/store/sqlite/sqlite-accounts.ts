import type { Account, AccountStore } from '../ports/account-store.ts';
import type { Database } from './database.ts';
import type { WriteQueue } from './write-queue.ts';

interface AccountRow {
  readonly document: string;
}

/** Accounts in SQLite. */
export class SqliteAccounts implements AccountStore {
  readonly #database: Database;
  readonly #queue: WriteQueue;

  constructor(database: Database, queue: WriteQueue) {
    this.#database = database;
    this.#queue = queue;
  }

  async get(id: string): Promise<Account | null> {
    const row = this.#database.get<AccountRow>('SELECT document FROM accounts WHERE id = ?', id);
    return row && accountOf(row);
  }

  async insert(account: Account): Promise<boolean> {
    return (await this.#write(account, 'ON CONFLICT DO NOTHING')) === 1;
  }

  async put(account: Account): Promise<void> {
    await this.#write(
      account,
      `ON CONFLICT DO UPDATE SET has_grants = excluded.has_grants, citizen_id = excluded.citizen_id,
         document = excluded.document`,
    );
  }

  async officials(): Promise<readonly Account[]> {
    const sql = 'SELECT document FROM accounts WHERE has_grants = 1 ORDER BY id';
    return this.#database.all<AccountRow>(sql).map(accountOf);
  }

  async byCitizenId(number: string): Promise<readonly Account[]> {
    const sql = 'SELECT document FROM accounts WHERE citizen_id = ? ORDER BY id';
    return this.#database.all<AccountRow>(sql, number).map(accountOf);
  }

  #write(account: Account, onConflict: string): Promise<number> {
    const document = JSON.stringify(account);
    const hasGrants = account.grants.length > 0 ? 1 : 0;
    const { citizenId } = account.claims;
    const number = typeof citizenId === 'string' ? citizenId : null;
    const sql = `INSERT INTO accounts (id, has_grants, citizen_id, document) VALUES (?, ?, ?, ?) ${onConflict}`;
    return this.#queue.write(() => this.#database.run(sql, account.id, hasGrants, number, document));
  }
}

function accountOf(row: AccountRow): Account {
  return JSON.parse(row.document) as Account;
}
