import { instantOf, millisOf } from '../../../engine/index.ts';
import type { CaseStore } from './ports/case-store.ts';
import type { Claim, ClaimStore, NumberRequest } from './ports/claim-store.ts';

/** The two parts of a store that numbers need. */
export interface NumberStores {
  readonly claims: ClaimStore;
  readonly cases: Pick<CaseStore, 'bar' | 'holderOf'>;
}

/** A claim this old that no case has taken is thought to be left over by a process that died. */
const GRACE_MILLIS = 30_000;

/** How many left-over claims are looked at in one go. */
const LOOKED_AT = 16;

/**
 * Claims the next number of a series for a case, so that numbers have no gap and no double even if processes
 * die at any point. Asking again for the same scope, case and purpose gives the same number until the case has
 * taken it.
 *
 * The claim must be passed to the write that stores the number in the case, and confirmed after it or, when
 * the command was refused, released. A number nobody took goes to the next who asks: at once when it was
 * released; otherwise after a grace period, and only once the first case has been barred from it (its write may
 * still be on its way). No step trusts a clock for more than politeness.
 */
export async function claimNumber(stores: NumberStores, request: NumberRequest): Promise<Claim> {
  for (;;) {
    const claim =
      (await renewOwn(stores, request)) ?? (await reuse(stores, request)) ?? (await next(stores, request));
    if (claim) return claim;
  }
}

/** Ends the claim of a number after the write that took it, or after the command that did not. */
export async function settleNumber(stores: NumberStores, claim: Claim, isTaken: boolean): Promise<void> {
  if (stores.claims.atOnce?.settle(claim, isTaken ? 'taken' : 'free') === true) return;
  await (isTaken ? confirmNumber(stores, claim) : releaseNumber(stores, claim));
}

/** Notes that the case holds the number. It only saves a later claimer the look. */
export async function confirmNumber(stores: NumberStores, claim: Claim): Promise<void> {
  await stores.claims.replace({ ...claim, version: claim.version + 1, state: 'taken' }, claim.version);
}

/**
 * Gives a number back after a command that did not take it. Does no harm when the case has taken it after
 * all, or when the claim has changed hands.
 */
export async function releaseNumber(stores: NumberStores, claim: Claim): Promise<void> {
  // The version first: a claim that another command of the case has renewed is not ours to give back.
  const current = await stores.claims.get(claim.scope, claim.value);
  if (current?.version !== claim.version || current.state !== 'claimed') return;
  const state = (await stores.cases.bar(claim.caseId, claim)) === 'held' ? 'taken' : 'free';
  await stores.claims.replace({ ...claim, version: claim.version + 1, state }, claim.version);
}

/** The claim the case has already, made new, so that nobody takes it for left over. */
export async function renewOwn(stores: NumberStores, request: NumberRequest): Promise<Claim | null> {
  const own = await stores.claims.open(request.scope, request.caseId, request.purpose);
  if (!own) return null;
  if ((await stores.cases.holderOf(own)) === request.caseId) {
    await confirmNumber(stores, own);
    return renewOwn(stores, request);
  }
  const renewed = claimFor(request, own.value, own.version + 1);
  return (await stores.claims.replace(renewed, own.version)) ? renewed : renewOwn(stores, request);
}

/** The lowest number, up to a limit, that was given back or left over; null when there is none to be had. */
export async function reuse(
  stores: NumberStores,
  request: NumberRequest,
  limit = Infinity,
): Promise<Claim | null> {
  const leftOverBefore = instantOf(millisOf(request.now) - GRACE_MILLIS);
  for (const found of await stores.claims.reusable(request.scope, leftOverBefore, LOOKED_AT)) {
    if (found.value > limit) continue;
    if (found.state === 'claimed' && (await stores.cases.bar(found.caseId, found)) === 'held') {
      await confirmNumber(stores, found);
      continue;
    }
    const claim = claimFor(request, found.value, found.version + 1);
    if (await stores.claims.replace(claim, found.version)) return claim;
  }
  return null;
}

/** The number after the highest, null when another claimer was first. */
async function next(stores: NumberStores, request: NumberRequest): Promise<Claim | null> {
  const value = (await stores.claims.highest(request.scope)) + 1;
  const claim = claimFor(request, value, 1);
  return (await stores.claims.insert(claim)) ? claim : null;
}

/** A claim as it is written for a request. */
export function claimFor(
  { scope, caseId, purpose, now }: NumberRequest,
  value: number,
  version: number,
): Claim {
  return { scope, value, version, caseId, purpose, claimedAt: now, state: 'claimed' };
}
