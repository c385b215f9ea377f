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
 * Lets the engine decide, claiming the numbers it asks for until it can. The claims hold until they are
 * confirmed by a write or released.
 */
export async function decideWithNumbers(
  stores: NumberStores,
  about: { readonly caseId: string; readonly now: Instant },
  decide: (number: EngineContext['number']) => Decision,
): Promise<NumberedDecision> {
  // Null: every number of the scope is taken.
  const claims = new Map<string, Claim | null>();
  for (;;) {
    const decision = decide((wish) => {
      const known = claims.get(keyOf(wish));
      return known === null ? null : known?.value;
    });
    if (decision.kind !== 'numbers-needed') {
      return { decision, claims: [...claims.values()].filter((one) => one !== null) };
    }
    const wanted = decision.claims.filter((wish) => !claims.has(keyOf(wish)));
    if (wanted.length === 0) throw new Error(`case ${about.caseId} asks again for numbers that it was given`);
    for (const wish of wanted) claims.set(keyOf(wish), await claim(stores, wish, about));
  }
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
