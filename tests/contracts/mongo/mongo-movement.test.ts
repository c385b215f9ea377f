import { describe } from 'vitest';
import { describeMovementRounds } from '../movement-contract.ts';
import { mongoServer, openMongoHarness } from './mongo-harness.ts';

describe.skipIf(mongoServer === null)('on a MongoDB server', () => {
  describeMovementRounds('MongoDB', openMongoHarness);
});
