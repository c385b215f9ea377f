import {
  applicationEnvironment,
  applicationForm,
  checkApplication,
  emptyAnswers,
  mergePart,
  nameRows,
  type Answers,
  type Case,
  type CheckedApplication,
  type EngineContext,
  type FormEnvironment,
  type Problem,
  type RegistryAnswer,
  formState,
  wantedLookups,
} from '../../../engine/index.ts';
import { attachAnswers, attachDossier, fileIdsOf } from '../cases/attached-files.ts';
import type { CaseService } from '../cases/case-service.ts';
import type { ProcedureLibrary, RunnableProcedure } from '../definitions/procedure-library.ts';
import { askRegistry, type Registries } from '../registries/index.ts';
import { RequestError } from '../problems/request-error.ts';
import { actorOf } from '../accounts/actor-of.ts';
import type { Account, ApplicationDraft, DraftAtCounter, Store } from '../store/index.ts';
import type { World } from '../world.ts';
import { aboutDraft } from './about-draft.ts';
import { applicantOf } from './applicant-of.ts';
import { caseIdOf, newReference } from './case-id.ts';
import { channelOf, counterPart, mayAskAgain, mayServe, printSigned, signedPlace } from './at-counter.ts';
import { channelProblems } from './channel-problems.ts';
import { mayWrite, presentParties, seatOf, withoutStaleConfirmations } from './draft-together.ts';
import { untouchedLimit } from './draft-lifetime.ts';
import { firstParty } from './first-party.ts';
import { leftOver } from './left-over.ts';
import { registryKept } from './registry-kept.ts';

export interface DraftParts {
  readonly store: Store;
  readonly world: World;
  readonly procedures: ProcedureLibrary;
  readonly cases: CaseService;
  readonly registries: Registries;
}

/** A draft with the procedure it is for. */
export interface OpenDraft {
  readonly draft: ApplicationDraft;
  readonly runnable: RunnableProcedure;
}

/** A draft that was saved, and what of the answers could not be kept since it could not be read. */
export interface SavedDraft extends OpenDraft {
  readonly unread: readonly Problem[];
}

/** Problems of values that leave nothing behind which a person could look at. */
const LOST_IN_READING: ReadonlySet<string> = new Set(['value-unreadable', 'too-many-rows']);

/** How often a change is tried again that does not depend on what the other one changed. */
const ATTEMPTS = 10;

/**
 * Applications that people have begun. A draft keeps to the version it was begun with while it is filled; what
 * counts when it is handed in is the version that is live then.
 */
export class DraftService {
  readonly #parts: DraftParts;

  constructor(parts: DraftParts) {
    this.#parts = parts;
  }

  /**
   * @param party the party as which the person applies; absent: the first that confirms
   * @param counter for whom a clerk begins it; absent where the person applies
   */
  async start(
    account: Account,
    procedureId: string,
    { party, counter }: { readonly party?: string | undefined; readonly counter?: DraftAtCounter } = {},
  ): Promise<OpenDraft> {
    const { store, world, procedures } = this.#parts;
    const live = await procedures.live(procedureId, world.now());
    if (!live) throw new RequestError('procedure-unknown');
    const at = world.now();
    const empty: ApplicationDraft = {
      id: world.newId(),
      revision: 1,
      account: account.id,
      procedure: { id: live.record.id, version: live.record.version, hash: live.record.hash },
      answers: {},
      dossier: {},
      ...(counter ? { counter } : firstParty(live, applicantOf(account), party)),
      createdAt: at,
      updatedAt: at,
    };
    const environment = this.#environment(empty, live, account);
    const answers = emptyAnswers(applicationForm(live.procedure), environment);
    const draft = { ...empty, answers: this.#named(live, answers) };
    await store.drafts.insert(draft);
    return { draft, runnable: live };
  }

  /** A draft of the account; nobody else can tell whether there is one. */
  async of(account: Account, id: string): Promise<OpenDraft> {
    const draft = await this.#parts.store.drafts.get(id);
    if (!draft) throw new RequestError('draft-unknown');
    const { counter } = draft;
    const runnable = await this.#parts.procedures.of(draft.procedure.hash);
    const isTheirs =
      counter === undefined
        ? draft.account === account.id || seatOf(draft, account.id) !== null
        : mayServe(runnable, draft, counter, account);
    if (!isTheirs) throw new RequestError('draft-unknown');
    return { draft, runnable };
  }

  /**
   * What the rules of the form know of the world for this person. What the identity of another party says stays
   * with that party: its fields hold what is stored.
   */
  environment({ draft, runnable }: OpenDraft, account: Account): FormEnvironment {
    const environment = this.#environment(draft, runnable, account);
    const seat = seatOf(draft, account.id);
    if (seat === null) return environment;
    const { [seat.party]: own = {} } = environment.partyClaims ?? {};
    const claims = seat.isFirst ? environment.claims : {};
    return { ...environment, claims, partyClaims: { [seat.party]: own }, saved: draft.answers };
  }

  /** The context in which the rules of a draft's procedure are evaluated now. */
  context(runnable: RunnableProcedure): EngineContext {
    return this.#parts.cases.context(runnable);
  }

  /** The application as it stands: what it costs, what is missing, what is wrong. */
  check(
    { draft, runnable }: OpenDraft,
    account: Account,
    channel = channelOf(draft, runnable, account),
  ): CheckedApplication {
    const application = {
      ...aboutDraft(draft, account, channel),
      answers: draft.answers,
      dossier: draft.dossier,
      ...(counterPart(draft, account) === null ? {} : { atCounter: true }),
    };
    return checkApplication(runnable.procedure, application, this.#parts.cases.context(runnable));
  }

  #environment(draft: ApplicationDraft, runnable: RunnableProcedure, account: Account): FormEnvironment {
    const known = aboutDraft(draft, account, channelOf(draft, runnable, account));
    return applicationEnvironment(runnable.procedure, known, this.#parts.cases.context(runnable));
  }

  /**
   * Keeps answers over the revision that was seen. What the form does not ask for now is not kept; what it asks for
   * and cannot read is not either, and is told of.
   */
  async save(account: Account, id: string, answers: Answers, revision: number): Promise<SavedDraft> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const open = await this.of(account, id);
      const { draft, runnable } = open;
      const mine = draft.parties?.find(({ person }) => person.account === account.id);
      // What another party has written meanwhile is nobody's loss: only one's own part can be out of date.
      const isStale = mine === undefined ? draft.revision !== revision : revision < mine.wrote;
      if (isStale) throw changed(draft);
      const merged = await this.#merge(open, account, answers);
      const filled = { draft: { ...draft, answers: merged }, runnable };
      const { state, problems } = this.check(filled, account);
      const kept = this.#named(runnable, state.answers);
      const unread = problems.filter(({ code }) => LOST_IN_READING.has(code));
      const parties = draft.parties?.map((party) =>
        party === mine ? { ...party, wrote: draft.revision + 1 } : party,
      );
      const change = { answers: kept, ...(parties === undefined ? {} : { parties }) };
      const next = this.#next(open, change, account);
      if ((await this.#parts.store.drafts.replace(next, draft.revision)) === 'replaced') {
        return { draft: next, runnable, unread };
      }
      if (mine === undefined) throw changed(draft);
    }
    throw new RequestError('case-busy');
  }

  /** Rows to which papers belong are told apart by their ids: a client that sends none is given them. */
  #named({ procedure }: RunnableProcedure, answers: Answers): Answers {
    return nameRows(applicationForm(procedure), answers, () => this.#parts.world.newId());
  }

  /** The answers with what the person sent of their own part, every file as it was received. */
  async #merge(open: OpenDraft, account: Account, sent: Answers): Promise<Answers> {
    const { draft, runnable } = open;
    const { files } = this.#parts.store;
    const form = applicationForm(runnable.procedure);
    const writable = mayWrite(draft, runnable, this.check(open, account), account.id);
    const merged =
      writable === null ? { answers: sent, problems: [] } : mergePart(form, draft.answers, sent, writable);
    if (merged.problems.length > 0) throw new RequestError('part-not-yours', { problems: merged.problems });
    const attached = await attachAnswers(files, form, merged.answers, {
      account: account.id,
      holders: [draft.id],
    });
    if (attached.problems.length > 0)
      throw new RequestError('request-invalid', { problems: attached.problems });
    await files.attach(attached.ids, draft.id);
    return attached.value;
  }

  /**
   * Asks the registries what these answers ask, keeps what they say with the draft, and gives all that is kept. A
   * registry that was down is asked again.
   */
  async lookUp(account: Account, id: string, answers: Answers): Promise<ApplicationDraft> {
    const opened = await this.of(account, id);
    const added = await this.#ask({ ...opened, draft: { ...opened.draft, answers } }, account);
    if (added.length === 0) return opened.draft;
    // The answers stay, so the revision does too: nobody who fills the draft is told that it changed elsewhere.
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const { draft } = await this.of(account, id);
      const next = { ...draft, registry: registryKept(draft.registry ?? [], added) };
      if ((await this.#parts.store.drafts.replace(next, draft.revision)) === 'replaced') return next;
    }
    throw new RequestError('case-busy');
  }

  /** What registries say to the questions of a draft that they have not answered yet. */
  async #ask({ draft, runnable }: OpenDraft, account: Account): Promise<readonly RegistryAnswer[]> {
    const { procedure } = runnable;
    const form = applicationForm(procedure);
    const registry = (draft.registry ?? []).filter(({ status }) => status !== 'down');
    const environment = this.#environment({ ...draft, registry }, runnable, account);
    const wanted = wantedLookups(form, formState(form, draft.answers, environment), environment);
    const { registries, world } = this.#parts;
    return Promise.all(wanted.map((one) => askRegistry(registries, procedure.definition, one, world.now)));
  }

  async remove(account: Account, id: string): Promise<void> {
    const { draft } = await this.of(account, id);
    const counter = counterPart(draft, account);
    // What a citizen began online stays theirs when the counter lets go of it.
    if (counter?.person === null)
      return void (await this.change(account, id, () => ({ counter: undefined })));
    if (counter === null && draft.account !== account.id) throw new RequestError('part-not-yours');
    await this.#discard(draft.id);
  }

  /** Throws away the drafts that nobody has touched for too long. The number of drafts. */
  async sweep(): Promise<number> {
    const { store, world } = this.#parts;
    const over = await store.drafts.untouchedSince(untouchedLimit(world.now()), 1000);
    for (const id of over) await this.#discard(id);
    await store.draftPasses.removeExpired(world.now());
    return over.length;
  }

  async #discard(id: string): Promise<void> {
    const { store } = this.#parts;
    await store.drafts.remove(id);
    await store.draftPasses.removeOfDraft(id);
    await store.files.detach(id);
  }

  /** Hands a draft in. Handed in before, it gives the case that it became. */
  async submit(
    account: Account,
    id: string,
    order: { readonly commandId: string; readonly channel?: string | undefined },
  ) {
    const { store, cases } = this.#parts;
    const caseId = caseIdOf(id);
    const known = await store.cases.get(caseId);
    if (known && mayAskAgain(known, account)) return this.#leaveDraft(id, known);

    const { draft } = await this.of(account, id);
    const { runnable } = await this.#onLiveVersion(account, draft);
    // A client that leaves a question out, to type what the registry would lock, has it asked here.
    const registry = registryKept(draft.registry ?? [], await this.#ask({ draft, runnable }, account));
    const counter = counterPart(draft, account);
    const channel = channelOf(draft, runnable, account);
    const problems = channelProblems(order.channel, channel);
    const rights = { account: account.id, holders: [draft.id] };
    const dossier = await attachDossier(store.files, draft.dossier, rights);
    const answers = await attachAnswers(
      store.files,
      applicationForm(runnable.procedure),
      draft.answers,
      rights,
    );
    problems.push(...dossier.problems, ...answers.problems);
    if (problems.length > 0) throw new RequestError('application-refused', { problems });

    const { [signedPlace]: files = [], ...papers } = dossier.value;
    const signed = printSigned(draft, files);
    const checked = this.check({ draft, runnable }, account, channel);
    const parties = presentParties(draft, runnable, checked, {
      account: account.id,
      at: this.#parts.world.now(),
    });
    const outcome = await cases.open(runnable, {
      id: caseId,
      commandId: order.commandId,
      reference: newReference(),
      ...aboutDraft(draft, account, channel),
      ...(parties === undefined ? {} : { parties }),
      answers: answers.value,
      dossier: papers,
      registry,
      ...(counter && { atCounter: { ...counter, clerk: actorOf(account), signed } }),
    });
    if (outcome.kind === 'unknown') throw new RequestError('draft-unknown');
    if (outcome.kind === 'refused') {
      throw new RequestError('application-refused', { problems: outcome.problems });
    }
    return this.#leaveDraft(id, outcome.case);
  }

  /**
   * Gives the case the files that it names and throws the draft away. It is done again when an application is
   * handed in again, since a process may have died in between.
   */
  async #leaveDraft(draftId: string, filed: Case): Promise<{ reference: string; case: string }> {
    const { store } = this.#parts;
    await store.files.attach(fileIdsOf(filed), filed.id);
    await this.#discard(draftId);
    return { reference: filed.reference, case: filed.id };
  }

  /**
   * The draft on the version that is live now. What the newer version has no place for is not lost: it is listed
   * as it was filled in, until the application is handed in.
   */
  async renew(account: Account, id: string): Promise<OpenDraft> {
    const { world, procedures } = this.#parts;
    const open = await this.of(account, id);
    const live = await procedures.live(open.draft.procedure.id, world.now());
    if (!live) throw new RequestError('procedure-closed');
    if (live.record.hash === open.draft.procedure.hash) return open;
    const { id: procedure, version, hash } = live.record;
    const moved = { ...open.draft, procedure: { id: procedure, version, hash } };
    const { answers } = this.check({ draft: moved, runnable: live }, account).state;
    const environment = this.#environment(open.draft, open.runnable, account);
    const left = leftOver(open, live, answers, environment);
    const draft = await this.change(account, id, (now) => ({
      procedure: moved.procedure,
      answers,
      dossier: left.dossier,
      leftOver: [...(now.leftOver ?? []), ...left.items],
    }));
    return { draft, runnable: live };
  }

  /** Whether the procedure has another version now than the draft; null where it takes no applications. */
  async newerVersion({ draft }: OpenDraft): Promise<number | null> {
    const live = await this.#parts.procedures.live(draft.procedure.id, this.#parts.world.now());
    return live === null || live.record.hash === draft.procedure.hash ? null : live.record.version;
  }

  /** The draft where it is on the version that is live now; else it is moved there and must be looked at. */
  async #onLiveVersion(account: Account, draft: ApplicationDraft): Promise<OpenDraft> {
    const { world, procedures } = this.#parts;
    const live = await procedures.live(draft.procedure.id, world.now());
    if (!live) throw new RequestError('procedure-closed');
    const { version, hash, effectiveFrom } = live.record;
    if (hash === draft.procedure.hash) return { draft, runnable: live };
    await this.renew(account, draft.id);
    throw new RequestError('definition-changed', { params: { version, effectiveFrom, hash } });
  }

  /** Changes a draft over whatever revision it has. */
  async change(
    account: Account,
    id: string,
    change: (draft: ApplicationDraft) => Partial<ApplicationDraft>,
  ): Promise<ApplicationDraft> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const open = await this.of(account, id);
      const { draft } = open;
      const next = this.#next(open, change(draft), account);
      if ((await this.#parts.store.drafts.replace(next, draft.revision)) === 'replaced') return next;
    }
    throw new RequestError('case-busy');
  }

  #next(
    { draft, runnable }: OpenDraft,
    change: Partial<ApplicationDraft>,
    account: Account,
  ): ApplicationDraft {
    const updatedAt = this.#parts.world.now();
    const next = { ...draft, ...change, revision: draft.revision + 1, updatedAt };
    return withoutStaleConfirmations(draft, next, runnable, (now, of) =>
      this.check({ draft: now, runnable: of }, account),
    );
  }
}

function changed(draft: ApplicationDraft): RequestError {
  return new RequestError('draft-changed', { params: { revision: draft.revision } });
}
