import {
  applicationForm,
  canonicalJson,
  channelKind,
  counterStanding,
  emptyAnswers,
  findUnit,
  isForCounter,
  localDateOf,
  type IdentityShown,
  type Problem,
} from '../../../engine/index.ts';
import type { CaseService } from '../cases/case-service.ts';
import type { ProcedureLibrary, RunnableProcedure } from '../definitions/procedure-library.ts';
import { applicantOf } from '../drafts/applicant-of.ts';
import { counterPart, mayServe, signedDigest } from '../drafts/at-counter.ts';
import type { DraftCodes } from '../drafts/draft-codes.ts';
import type { DraftService, OpenDraft } from '../drafts/draft-service.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Account, ApplicationDraft, CounterPerson, DraftAtCounter, Store } from '../store/index.ts';
import type { World } from '../world.ts';
import { counterApplicant, identityProblems, personProblems } from './counter-applicant.ts';
import { plainNumber } from './unclaimed-account.ts';

export interface CounterParts {
  readonly store: Pick<Store, 'accounts' | 'drafts'>;
  readonly world: World;
  readonly procedures: ProcedureLibrary;
  readonly cases: CaseService;
  readonly drafts: DraftService;
  readonly codes: DraftCodes;
}

/** Where and how an application comes in. */
export interface Reception {
  readonly unit: string;
  readonly channel: string;
  readonly identity: IdentityShown;
}

/** As many drafts as a counter has under way at once; it is far from a day's work. */
const MOST_DRAFTS = 200;

/** Applications that clerks fill for people who came in person, or sent papers by post. */
export class CounterService {
  readonly #parts: CounterParts;

  constructor(parts: CounterParts) {
    this.#parts = parts;
  }

  /** Begins an application for the person who came. */
  async start(
    clerk: Account,
    order: Reception & { readonly procedure: string; readonly person: CounterPerson },
  ): Promise<OpenDraft> {
    const { procedures, world, drafts } = this.#parts;
    const live = await procedures.live(order.procedure, world.now());
    if (!live) throw new RequestError('procedure-unknown');
    const counter = await this.#counter(live, clerk, order);
    return drafts.start(clerk, order.procedure, { counter });
  }

  /** Writes down anew who came, what they showed, and how. What was filled from it before follows. */
  async change(
    clerk: Account,
    id: string,
    order: Omit<Reception, 'unit'> & { readonly person: CounterPerson | null },
  ): Promise<OpenDraft> {
    const { drafts } = this.#parts;
    const open = await this.#served(clerk, id);
    const { runnable } = open;
    const before = open.counter;
    const reception = { ...order, unit: before.unit };
    const counter =
      before.person === null || order.person === null
        ? { ...before, ...this.#reception(runnable, clerk, reception, before.applicant.claims) }
        : {
            ...(await this.#counter(runnable, clerk, { ...reception, person: order.person })),
            signed: before.signed,
          };
    const known = (draft: ApplicationDraft) =>
      emptyAnswers(applicationForm(runnable.procedure), drafts.environment({ draft, runnable }, clerk));
    const draft = await drafts.change(clerk, id, (now) => {
      const [old, fresh] = [known(now), known({ ...now, counter })];
      const follows = Object.keys({ ...old, ...fresh }).filter(
        (key) => canonicalJson(now.answers[key] ?? null) === canonicalJson(old[key] ?? null),
      );
      const answers = { ...now.answers, ...Object.fromEntries(follows.map((key) => [key, fresh[key]])) };
      return {
        counter,
        answers: Object.fromEntries(Object.entries(answers).filter(([, one]) => one !== undefined)),
      };
    });
    return { draft, runnable };
  }

  /** Notes that the applicant has signed the print, or that they have not after all. */
  async sign(clerk: Account, id: string, isSigned: boolean, revision: number): Promise<OpenDraft> {
    const { drafts, world } = this.#parts;
    const { runnable } = await this.#served(clerk, id);
    const at = world.now();
    const draft = await drafts.change(clerk, id, (now) => {
      // What was printed from an older revision is not what is filed.
      if (isSigned && now.revision !== revision) {
        throw new RequestError('draft-changed', { params: { revision: now.revision } });
      }
      if (now.counter === undefined) throw new RequestError('draft-unknown');
      const signed = isSigned ? { at, by: clerk.name, digest: signedDigest(now) } : null;
      return { counter: { ...now.counter, signed } };
    });
    return { draft, runnable };
  }

  /** Goes on at the counter with what a citizen began online, by the code that they made for another device. */
  async resume(clerk: Account, code: string, order: Reception): Promise<OpenDraft> {
    const { codes, store, procedures, drafts } = this.#parts;
    const pass = await codes.look(code, 'device');
    const draft = await store.drafts.get(pass.draftId);
    const owner = await store.accounts.get(pass.createdBy);
    if (!draft || !owner || draft.account !== owner.id) throw new RequestError('code-unknown');
    const runnable = await procedures.of(draft.procedure.hash);
    const applicant = applicantOf(owner);
    const counter: DraftAtCounter = {
      ...this.#reception(runnable, clerk, order, applicant.claims),
      applicant,
      person: null,
      startedBy: { account: clerk.id, name: clerk.name },
      signed: null,
    };
    if (draft.parties !== undefined) refuse([problem('counter-together', '/code')]);
    const clerks = [clerk.id, ...clerk.grants.flatMap((grant) => grant.for?.account ?? [])];
    if (clerks.includes(owner.id)) refuse([problem('counter-own', '/code')]);
    await codes.use(pass);
    // The owner may change it at the same moment; the last word on the counter is the clerk's.
    const taken = await drafts.change(owner, draft.id, () => ({ counter }));
    return { draft: taken, runnable };
  }

  /** The drafts under way at the person's counters, last touched first. */
  async underWay(clerk: Account): Promise<readonly OpenDraft[]> {
    const { store, procedures } = this.#parts;
    const units = [...new Set(clerk.grants.map(({ unit }) => unit))];
    if (units.length === 0) return [];
    const found = await store.drafts.atCounter(units.includes('*') ? null : units, MOST_DRAFTS);
    const opened = await Promise.all(
      found.map(async (draft) => ({ draft, runnable: await procedures.of(draft.procedure.hash) })),
    );
    return opened.filter(({ draft, runnable }) => {
      const counter = counterPart(draft, clerk);
      return counter !== null && mayServe(runnable, draft, counter, clerk);
    });
  }

  async #served(clerk: Account, id: string): Promise<OpenDraft & { readonly counter: DraftAtCounter }> {
    const open = await this.#parts.drafts.of(clerk, id);
    const counter = counterPart(open.draft, clerk);
    if (counter === null) throw new RequestError('draft-unknown');
    return { ...open, counter };
  }

  async #counter(
    runnable: RunnableProcedure,
    clerk: Account,
    order: Reception & { readonly person: CounterPerson },
  ): Promise<DraftAtCounter> {
    const { store, world } = this.#parts;
    const { person } = order;
    const wrong = personProblems(person, localDateOf(world.now()));
    const reception = this.#reception(runnable, clerk, order, {}, wrong);
    const { identityLevel } = runnable.procedure.definition.service;
    const applicant = await counterApplicant(
      store.accounts,
      person,
      reception.identityShown,
      clerk,
      identityLevel,
    );
    const clerks = [clerk.id, ...clerk.grants.flatMap((grant) => grant.for?.account ?? [])];
    if (clerks.includes(applicant.account)) refuse([problem('counter-own', '/identity/number')]);
    const startedBy = { account: clerk.id, name: clerk.name };
    return { ...reception, applicant, person, startedBy, signed: null };
  }

  /** The unit, the channel and the identity paper, each looked at; all that is wrong is told at once. */
  #reception(
    runnable: RunnableProcedure,
    clerk: Account,
    { unit, channel, identity }: Reception,
    claims: Readonly<Record<string, unknown>>,
    more: readonly Problem[] = [],
  ): Pick<DraftAtCounter, 'unit' | 'channel' | 'identityShown'> {
    const { procedure } = runnable;
    const context = this.#parts.cases.context(runnable);
    const { citizenId } = claims;
    const number = plainNumber(identity.number);
    const isOther =
      identity.kind === 'citizenId' && typeof citizenId === 'string' && plainNumber(citizenId) !== number;
    const found: [string, string, boolean][] = [
      ['counter-together', '/procedure', !isForCounter(procedure)],
      ['counter-identity-differs', '/identity/number', isOther],
      [
        'counter-not-yours',
        '/unit',
        counterStanding(procedure, clerk, unit) === null || findUnit(procedure, unit, context) === null,
      ],
      [
        'channel-closed',
        '/channel',
        !procedure.definition.service.submit.includes(channel) ||
          channelKind(procedure, channel, context) === 'online',
      ],
    ];
    const wrong = found.flatMap(([code, pointer, is]) => (is ? [problem(code, pointer)] : []));
    refuse([...wrong, ...identityProblems(identity), ...more]);
    return { unit, channel, identityShown: { kind: identity.kind, number } };
  }
}

function problem(code: string, pointer: string): Problem {
  return { code, pointer, severity: 'error' };
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new RequestError('counter-refused', { problems });
}
