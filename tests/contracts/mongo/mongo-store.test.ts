import { describe } from 'vitest';
import { describeStore } from '../store-contract.ts';
import { mongoServer, openMongoHarness } from './mongo-harness.ts';

describe.skipIf(mongoServer === null)('on a MongoDB server', () => {
  describeStore('MongoDB', openMongoHarness);
});
