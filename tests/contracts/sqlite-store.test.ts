import { describeInbox } from './inbox-contract.ts';
import { openSqliteHarness } from './sqlite-harness.ts';
import { describeStore } from './store-contract.ts';

describeStore('SQLite', openSqliteHarness);
describeInbox('SQLite', openSqliteHarness, 5_000);
