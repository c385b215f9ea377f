import { describe } from 'vitest';
import { describeInbox } from '../inbox-contract.ts';
import { describeStore } from '../store-contract.ts';
import { isAtomic, mongoServer, openMongoHarness } from './mongo-harness.ts';

describe.skipIf(mongoServer === null)('on a MongoDB server', () => {
  describeStore('MongoDB', openMongoHarness);
  // A server in memory reads all tasks for each answer, and FerretDB all tasks from the disk.
  describeInbox('MongoDB', openMongoHarness, isAtomic ? 600 : 60);
});
