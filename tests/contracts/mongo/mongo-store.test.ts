import { describe } from 'vitest';
import { describeInbox } from '../inbox-contract.ts';
import { describeStore } from '../store-contract.ts';
import { mongoServer, openMongoHarness } from './mongo-harness.ts';

describe.skipIf(mongoServer === null)('on a MongoDB server', () => {
  describeStore('MongoDB', openMongoHarness);
  // A server in memory reads all tasks for each answer.
  describeInbox('MongoDB', openMongoHarness, 600);
});
