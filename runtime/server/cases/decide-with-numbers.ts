import type {
  Accepted,
  Decision,
  EngineContext,
  Instant,
  NumberClaim,
  Refused,
} from '../../../engine/index.ts';
import { claimNumber, claimPlace, type Claim, type NumberStores } from '../store/index.ts';

/** A decision and the claims of numbers that were made for it. */
export interface NumberedDecision {
  readonly decision: Accepted | Refused;
  readonly claims: readonly Claim[];
}

/**
 * Lets the engine decide, claiming the numbers it asks for until it can: while it decides where the store is this
 * process's own, else by writes, after which it decides anew. The claims hold until they are settled.
 */
export async function decideWithNumbers(
  stores: NumberStores,
  about: { readonly caseId: string; readonly now: Instant },
  decide: (number: EngineContext['number']) => Decision,
): Promise<NumberedDecision> {
  // Null: every number of the scope is taken.
  const claims = new Map<string, Claim | null>();
  const { atOnce } = stores.claims;
  const number: EngineContext['number'] = (wish) => {
    const key = keyOf(wish);
    const known = claims.get(key);
    if (known !== undefined) return known === null ? null : known.value;
    if (wish.limit !== undefined || atOnce === undefined) return undefined;
    const claimed = atOnce.claim({ scope: wish.scope, purpose: wish.purpose, ...about });
    claims.set(key, claimed);
    return claimed.value;
  };
  for (;;) {
    let decision: Decision;
    try {
      decision = decide(number);
    } catch (error) {
      dropClaims(stores, held(claims));
      throw error;
    }
    if (decision.kind !== 'numbers-needed') {
      return { decision, claims: held(claims) };
    }
    const wanted = decision.claims.filter((wish) => !claims.has(keyOf(wish)));
    if (wanted.length === 0) throw new Error(`case ${about.caseId} asks again for numbers that it was given`);
    for (const wish of wanted) claims.set(keyOf(wish), await claim(stores, wish, about));
  }
}

/** Ends claims that are in memory only, after a failure of which nobody knows how far it came. */
export function dropClaims(stores: NumberStores, claims: readonly Claim[]): void {
  for (const claim of claims) stores.claims.atOnce?.settle(claim, 'unknown');
}

function held(claims: ReadonlyMap<string, Claim | null>): readonly Claim[] {
  return [...claims.values()].filter((one) => one !== null);
}

function claim(
  stores: NumberStores,
  { limit, ...wish }: NumberClaim,
  about: { readonly caseId: string; readonly now: Instant },
): Promise<Claim | null> {
  const request = { ...wish, ...about };
  return limit === undefined ? claimNumber(stores, request) : claimPlace(stores, { ...request, limit });
}

function keyOf({ scope, purpose }: NumberClaim): string {
  return JSON.stringify([scope, purpose]);
}
