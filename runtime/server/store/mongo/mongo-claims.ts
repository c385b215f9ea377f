import type { Instant } from '../../../../engine/index.ts';
import type { Claim, ClaimStore } from '../ports/claim-store.ts';
import type { ClaimDocument, Collections } from './collections.ts';
import type { Documents } from './documents.ts';

/** Claims of numbers in MongoDB: one document for each number, whose key is series and number. */
export class MongoClaims implements ClaimStore {
  readonly #claims: Documents<ClaimDocument>;

  constructor(collections: Collections) {
    this.#claims = collections('claims');
  }

  async insert(claim: Claim): Promise<boolean> {
    return this.#claims.insert({ _id: keyOf(claim), ...fieldsOf(claim) });
  }

  async replace(claim: Claim, expectedVersion: number): Promise<boolean> {
    return this.#claims.change(keyOf(claim), { version: expectedVersion }, { $set: fieldsOf(claim) });
  }

  async get(scope: string, value: number): Promise<Claim | null> {
    return claimOf(await this.#claims.get(keyOf({ scope, value })));
  }

  async highest(scope: string): Promise<number> {
    const found = await this.#claims.one({ scope }, { sort: { value: -1 }, only: ['value'] });
    return found?.value ?? 0;
  }

  async open(scope: string, caseId: string, purpose: string): Promise<Claim | null> {
    const sort = { value: 1 } as const;
    return claimOf(await this.#claims.one({ scope, caseId, purpose, state: 'claimed' }, { sort }));
  }

  async reusable(scope: string, claimedBefore: Instant, limit: number): Promise<readonly Claim[]> {
    const found = await this.#claims.find(
      {
        scope,
        state: { $in: ['free', 'claimed'] },
        $or: [{ state: 'free' }, { claimedAt: { $lt: claimedBefore } }],
      },
      { sort: { value: 1 }, limit },
    );
    return found.map(fieldsOf);
  }
}

/** The key of the claim of a number. */
export function keyOf({ scope, value }: Pick<Claim, 'scope' | 'value'>): string {
  return `${scope}/${value}`;
}

function claimOf(found: ClaimDocument | null): Claim | null {
  return found && fieldsOf(found);
}

/** The claim without what else the object has. */
export function fieldsOf({ scope, value, version, caseId, purpose, claimedAt, state }: Claim): Claim {
  return { scope, value, version, caseId, purpose, claimedAt, state };
}
