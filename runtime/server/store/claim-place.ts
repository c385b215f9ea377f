import { claimFor, renewOwn, reuse, type NumberStores } from './claim-number.ts';
import type { NumberPlace } from './ports/case-store.ts';
import type { Claim, NumberRequest } from './ports/claim-store.ts';

/** A wish for one of a limited number of places. */
export interface PlaceRequest extends NumberRequest {
  /** The highest number that there is, at least 1. */
  readonly limit: number;
}

/**
 * As `claimNumber`, for a scope that has only so many numbers, e.g. the places of an appointment slot: null when all
 * of them are held or claimed. No number beyond the limit is ever claimed, so that the limit holds however many ask
 * at once.
 */
export async function claimPlace(stores: NumberStores, request: PlaceRequest): Promise<Claim | null> {
  for (;;) {
    const own = await renewOwn(stores, request);
    if (own && own.value <= request.limit) return own;
    const again = await reuse(stores, request, request.limit);
    if (again) return again;
    const value = (await stores.claims.highest(request.scope)) + 1;
    if (value > request.limit) return leftBehind(stores, request);
    const claim = claimFor(request, value, 1);
    // Another claimer may have been first: then everything is looked at again.
    if (await stores.claims.insert(claim)) return claim;
  }
}

/**
 * Notes that a case has given a number back: it goes to the next who asks. To be called after the write that took
 * the number out of the case; where the process dies before, `claimPlace` finds the number once all others are taken.
 */
export async function freeNumber(stores: NumberStores, caseId: string, place: NumberPlace): Promise<void> {
  const claim = await stores.claims.get(place.scope, place.value);
  if (claim?.caseId !== caseId || claim.state === 'free') return;
  if ((await stores.cases.bar(caseId, claim)) === 'held') return;
  await stores.claims.replace({ ...claim, version: claim.version + 1, state: 'free' }, claim.version);
}

/** A number that a case has given back without anybody noting it, since its process died; null for none. */
async function leftBehind(stores: NumberStores, request: PlaceRequest): Promise<Claim | null> {
  for (let value = 1; value <= request.limit; value += 1) {
    const found = await stores.claims.get(request.scope, value);
    if (found?.state !== 'taken' || (await stores.cases.holderOf(found)) !== null) continue;
    if ((await stores.cases.bar(found.caseId, found)) === 'held') continue;
    const claim = claimFor(request, value, found.version + 1);
    if (await stores.claims.replace(claim, found.version)) return claim;
  }
  return null;
}
