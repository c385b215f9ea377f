import { verifyAll } from '../../../runtime/server/cases/verify-all.ts';
import { openStore } from '../../../runtime/server/store/index.ts';
import { said, type Measure } from '../province/measure.ts';
import { OFFICE_OPEN } from '../province/office-world.ts';

/** Checks the chained histories of the whole province, as `thutuc verify` does, with all processors. */
export const measure: Measure = async ({ province }, tell) => {
  const place = { dataFolder: province, storeAddress: null };
  const store = await openStore(place, () => OFFICE_OPEN);
  const from = performance.now();
  let [cases, entries] = [0, 0];
  for await (const part of verifyAll(store.cases, place)) {
    const [fault] = part.faults;
    if (fault) throw new Error(`the history of ${fault.id} does not hold: ${JSON.stringify(fault.problems)}`);
    cases += part.cases;
    entries += part.entries;
  }
  const seconds = (performance.now() - from) / 1_000;
  await store.close();
  tell({
    what: `checking the histories of all ${said(cases)} dossiers, ${said(entries)} entries, none of which was touched`,
    here: `${said(seconds)} s, a million entries in ${said((seconds * 1_000_000) / entries)} s`,
    ...{ beside: '', ratio: '', wanted: '' },
  });
};
