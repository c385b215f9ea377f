import type { Instant } from '../../../engine/index.ts';
import { openStore, type StorePlace } from './open-store.ts';
import { readBeside } from './sqlite/read-beside.ts';
import type { Store } from './store.ts';

/** What is only read of a store. */
export interface StoreBeside {
  readonly cases: Pick<Store['cases'], 'stored' | 'inFlight'>;
  readonly definitions: Pick<Store['definitions'], 'byHash'>;
  readonly catalogues: Pick<Store['catalogues'], 'list' | 'get'>;
}

/** Reads a store that another process has open, for as long as the process lives that asks. */
export async function storeBeside(place: StorePlace, now: () => Instant): Promise<StoreBeside> {
  if (place.storeAddress !== null) return openStore(place, now);
  return readBeside(place.dataFolder);
}
