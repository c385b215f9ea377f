import type { Instant } from '../../../engine/index.ts';
import { openStore, type StorePlace } from './open-store.ts';
import type { CaseStore } from './ports/case-store.ts';
import { readCasesOf } from './sqlite/read-cases.ts';

/** Cases that are only read. */
export interface CasesBeside {
  readonly cases: Pick<CaseStore, 'stored'>;
  close(): Promise<void>;
}

/** Reads the cases of a store that another process has open. */
export async function casesBeside(place: StorePlace, now: () => Instant): Promise<CasesBeside> {
  if (place.storeAddress !== null) return openStore(place, now);
  return readCasesOf(place.dataFolder);
}
