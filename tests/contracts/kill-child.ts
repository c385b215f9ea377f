import { writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { claimNumber, confirmNumber, openStore, releaseNumber } from '../../runtime/server/store/index.ts';
import { nextOf, sampleCase, sampleEffect, sampleTask, sampleWrite } from './sample-case.ts';

/**
 * Files and accepts cases as fast as it can until it is killed, and prints a line for each write only when its
 * promise has resolved. Arguments: data folder or address of a server, name of the process, the time it is.
 */
const [place = '', round = '', now = ''] = process.argv.slice(2);
const isAddress = place.startsWith('mongodb:');
const store = await openStore(
  { dataFolder: isAddress ? tmpdir() : place, storeAddress: isAddress ? place : null },
  () => now,
);
const WRITERS = 8;
const SCOPE = 'H1';

function acknowledge(line: object): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

async function fileAndAccept(id: string, isRefused: boolean): Promise<void> {
  const filed = sampleCase(id, { tasks: [sampleTask('t1')] });
  await store.cases.insert(sampleWrite(filed, { effects: [sampleEffect(`${id}:1:0`)], wakeAt: now }));
  acknowledge({ id, revision: 1 });
  const claim = await claimNumber(store, { scope: SCOPE, caseId: id, purpose: 'code', now });
  if (isRefused) {
    await releaseNumber(store, claim);
    return;
  }
  const accepted = nextOf(filed, {
    tasks: [sampleTask('t2')],
    code: `${SCOPE}-${claim.value}`,
    numbers: [{ scope: SCOPE, value: claim.value, purpose: 'code' }],
  });
  const outcome = await store.cases.replace(
    sampleWrite(accepted, { claims: [claim], effects: [sampleEffect(`${id}:2:0`)] }),
    1,
  );
  if (outcome !== 'replaced') throw new Error(`case ${id} could not be accepted: ${outcome}`);
  acknowledge({ id, revision: 2, value: claim.value });
  await confirmNumber(store, claim);
}

async function writer(name: number): Promise<void> {
  for (let n = 0; ; n += 1) await fileAndAccept(`${round}-${name}-${n}`, n % 5 === 4);
}

await Promise.all(Array.from({ length: WRITERS }, (_, name) => writer(name)));
