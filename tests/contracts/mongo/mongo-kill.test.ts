import { describe } from 'vitest';
import { describeKills } from '../kill-contract.ts';
import { isAtomic, mongoServer, openMongoHarness } from './mongo-harness.ts';

describe.skipIf(mongoServer === null || !isAtomic)('several processes on a MongoDB server', () => {
  describeKills(
    'what they share',
    async () => {
      const harness = await openMongoHarness();
      return {
        place: harness.address,
        open: () => harness.open(),
        check: () => undefined,
        dispose: () => harness.dispose(),
      };
    },
    { rounds: 3, together: 3, millis: 600 },
  );
});
