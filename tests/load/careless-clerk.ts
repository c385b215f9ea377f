import { writeSync } from 'node:fs';
import { act, fileSample } from '../journeys/harness/case-work.ts';
import { actsTwice, workCarelessly } from '../journeys/harness/careless-clerk.ts';
import { startChromium } from '../journeys/harness/chromium.ts';
import type { PersonName } from '../journeys/harness/people.ts';
import { openProduct } from '../journeys/harness/product.ts';

/**
 * A desk in the hands of fast, careless clerks: prints every fault, and fails where there is one. Needs a build.
 *
 *   node --import tsx tests/load/careless-clerk.ts [first seed] [seeds] [steps of each]
 */
const [first = 1, seeds = 4, steps = 400] = process.argv.slice(2).map(Number);
const CLERKS: readonly PersonName[] = ['mot-cua', 'can-bo', 'lanh-dao', 'quan-tri'];

const browser = await startChromium();
let faults = 0;
for (let seed = first; seed < first + seeds; seed += 1) {
  const product = await openProduct('2026-11-20T09:10:00+07:00');
  try {
    const { address } = product;
    const cases = await Promise.all(Array.from({ length: 5 }, () => fileSample(address)));
    for (const id of cases.slice(0, 3)) await act(address, 'mot-cua', id, 'TIEP_NHAN');
    const who = CLERKS[seed % CLERKS.length] ?? 'mot-cua';
    const width = seed % 3 === 2 ? 360 : 1280;
    const began = performance.now();
    const hour = await workCarelessly(browser, { address, seed, steps, who, cases, width });
    const seconds = ((performance.now() - began) / 1_000).toFixed(0);
    writeSync(1, `seed ${seed} (${who}, ${width} px): ${seconds} s, ${JSON.stringify(hour.did)}\n`);
    const found = [...hour.faults, ...(await actsTwice(address, cases))];
    for (const fault of found) writeSync(1, `  FAULT ${fault}\n`);
    faults += found.length;
  } finally {
    await product.close();
  }
}
await browser.close();
process.exitCode = faults === 0 ? 0 : 1;
