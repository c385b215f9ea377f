import { actorOf } from '../accounts/actor-of.ts';
import type { CaseService } from '../cases/case-service.ts';
import type { ProcedureLibrary } from '../definitions/procedure-library.ts';
import type { Account, Store } from '../store/index.ts';
import { ADOPTING_LEVEL, plainNumber, unclaimedAccount } from './unclaimed-account.ts';

/** As many cases as are looked at for one person; somebody with more gets the others at their next look. */
const MOST_CASES = 100;

/** Gives people the cases that were filed for them at the counter, once their identity is proved. */
export class AdoptionService {
  readonly #parts: {
    readonly store: Pick<Store, 'cases'>;
    readonly cases: CaseService;
    readonly procedures: ProcedureLibrary;
  };

  constructor(parts: {
    readonly store: Pick<Store, 'cases'>;
    readonly cases: CaseService;
    readonly procedures: ProcedureLibrary;
  }) {
    this.#parts = parts;
  }

  /**
   * Gives an account every case that was filed for its number, never for one that was merely typed: the claim comes
   * from a verified identity of the level that the procedure asks for online.
   */
  async adopt(account: Account): Promise<void> {
    const number = account.claims['citizenId'];
    if (account.identityLevel < ADOPTING_LEVEL || typeof number !== 'string' || number === '') return;
    const { store, cases, procedures } = this.#parts;
    const from = unclaimedAccount({ kind: 'citizenId', number: plainNumber(number) });
    const { items } = await store.cases.byApplicant(from, { cursor: null, limit: MOST_CASES });
    for (const { id, procedure } of items) {
      const { definition } = (await procedures.of(procedure.hash)).procedure;
      if (account.identityLevel < definition.service.identityLevel) continue;
      await cases.command(id, { id: `adopt-${account.id}`, type: 'adopt', actor: actorOf(account), from });
    }
  }
}
