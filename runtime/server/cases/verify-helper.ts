import { once } from 'node:events';
import { casesBeside, type PageRequest, type StorePlace } from '../store/index.ts';
import { realWorld } from '../world.ts';
import { verifyPart } from './verify-cases.ts';

/*
 * A process beside the one that has the store: it is told where that is, and then page by page what to read and verify.
 * It ends with the process that began it.
 */
const told: unknown[] = [];
process.on('message', (message) => told.push(message));
process.on('disconnect', () => process.exit());
if (told.length === 0) await once(process, 'message');
const { cases } = await casesBeside(told.shift() as StorePlace, realWorld.now);
for (;;) {
  const page = told.shift() as PageRequest | undefined;
  if (page === undefined) await once(process, 'message');
  else process.send?.(await verifyPart(cases, page));
}
