import { applicationForm, emptyAnswers, isSamePerson, partyFields } from '../../../engine/index.ts';
import { RequestError } from '../problems/request-error.ts';
import type { ProcedureLibrary } from '../definitions/procedure-library.ts';
import type { Account, DraftParty, Store } from '../store/index.ts';
import type { World } from '../world.ts';
import { applicantOf } from './applicant-of.ts';
import type { DraftCodes, NewCode } from './draft-codes.ts';
import type { DraftService, OpenDraft } from './draft-service.ts';
import { digestFor, ownKeys, seatOf } from './draft-together.ts';

export interface DraftPartiesParts {
  readonly drafts: DraftService;
  readonly codes: DraftCodes;
  readonly store: Pick<Store, 'drafts'>;
  readonly procedures: Pick<ProcedureLibrary, 'of'>;
  readonly world: World;
}

/** How people come to apply together: one invites, the other joins, each confirms. */
export class DraftParties {
  readonly #parts: DraftPartiesParts;

  constructor(parts: DraftPartiesParts) {
    this.#parts = parts;
  }

  /** A code with which another person joins as a party. Nothing is sent: the one who invites hands it over. */
  async invite(account: Account, id: string, party: string): Promise<NewCode> {
    const { drafts, codes } = this.#parts;
    const open = await drafts.of(account, id);
    const { draft } = open;
    if (!ownKeys(drafts.check(open, account)).has(party)) throw new RequestError('party-missing');
    if (draft.parties?.some(({ key }) => key === party)) throw new RequestError('party-taken');
    return codes.make({ draftId: id, purpose: 'party', party, createdBy: account.id });
  }

  /** Joins by a code, which is used up by it. Who has joined already is let in again. */
  async join(account: Account, code: string): Promise<OpenDraft> {
    const { codes, store, procedures } = this.#parts;
    const pass = await codes.look(code, 'party');
    const draft = await store.drafts.get(pass.draftId);
    if (!draft || pass.party === null) throw new RequestError('code-unknown');
    const person = applicantOf(account);
    if (
      seatOf(draft, account.id) !== null ||
      draft.parties?.some((one) => isSamePerson(one.person, person))
    ) {
      throw new RequestError('party-same');
    }
    if (draft.parties?.some(({ key }) => key === pass.party)) throw new RequestError('party-taken');
    await codes.use(pass);
    return this.#seat({ draft, runnable: await procedures.of(draft.procedure.hash) }, account, pass.party);
  }

  /** Confirms what the application says at the revision that the person has read. */
  async confirm(account: Account, id: string, revision: number): Promise<OpenDraft> {
    const { drafts, store, world } = this.#parts;
    const open = await drafts.of(account, id);
    const { draft, runnable } = open;
    const seat = seatOf(draft, account.id);
    if (seat === null) throw new RequestError('party-missing');
    if (draft.revision !== revision)
      throw new RequestError('draft-changed', { params: { revision: draft.revision } });
    const checked = drafts.check(open, account);
    const digest = digestFor(draft, runnable, checked, seat.party);
    const at = world.now();
    const parties = (draft.parties ?? []).map((party): DraftParty =>
      party.key === seat.party ? { ...party, confirmed: { at, digest }, revoked: null } : party,
    );
    const next = { ...draft, parties, revision: draft.revision + 1, updatedAt: at };
    if ((await store.drafts.replace(next, draft.revision)) === 'conflict') {
      throw new RequestError('draft-changed', { params: { revision: draft.revision } });
    }
    return { draft: next, runnable };
  }

  /** Gives the person the place, with what their identity says filled into their own pages. */
  async #seat({ draft, runnable }: OpenDraft, account: Account, key: string): Promise<OpenDraft> {
    const { store, world, drafts } = this.#parts;
    const person = applicantOf(account);
    for (let now = draft, attempt = 1; attempt <= 10; attempt += 1) {
      if (now.parties?.some((party) => party.key === key)) throw new RequestError('party-taken');
      const seat: DraftParty = { key, person, wrote: 0, confirmed: null, revoked: null };
      const seated = { ...now, parties: [...(now.parties ?? []), seat] };
      const form = applicationForm(runnable.procedure);
      const known = emptyAnswers(form, drafts.environment({ draft: seated, runnable }, account));
      const own = partyFields(form).filter(({ party }) => party === key);
      const filled = own.filter(
        ({ key: field }) => !Object.hasOwn(now.answers, field) && known[field] !== undefined,
      );
      const answers = {
        ...now.answers,
        ...Object.fromEntries(filled.map(({ key: field }) => [field, known[field]])),
      };
      const next = { ...seated, answers, revision: now.revision + 1, updatedAt: world.now() };
      if ((await store.drafts.replace(next, now.revision)) === 'replaced') return { draft: next, runnable };
      const again = await store.drafts.get(draft.id);
      if (!again) throw new RequestError('draft-unknown');
      now = again;
    }
    throw new RequestError('case-busy');
  }
}
