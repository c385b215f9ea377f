import {
  advance,
  isApplicant,
  openCase,
  type Accepted,
  type Actor,
  type Case,
  type Command,
  type Decision,
  type EngineContext,
  type Instant,
  type Json,
  type Problem,
  type Submission,
} from '../../../engine/index.ts';
import { contextOf } from '../definitions/context-of.ts';
import type { ProcedureLibrary, RunnableProcedure } from '../definitions/procedure-library.ts';
import { RequestError } from '../problems/request-error.ts';
import { freeNumber, settleNumber, type Claim, type Store } from '../store/index.ts';
import type { World } from '../world.ts';
import { caseWrite, givenBack, holds } from './case-write.ts';
import { decideWithNumbers, dropClaims } from './decide-with-numbers.ts';
import { foreseeDeadline, type ForeseenDeadline } from './foresee-deadline.ts';
import { typedBefore, type TypedBefore } from './typed-before.ts';

export interface CaseParts {
  readonly store: Store;
  readonly world: World;
  readonly publicUrl: string;
  readonly procedures: ProcedureLibrary;
}

/** How a command ended. `revision` is what the first answer to it said, also where it is sent again. */
export type CommandOutcome =
  | { readonly kind: 'done'; readonly case: Case; readonly revision: number }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[]; readonly case: Case | null }
  | { readonly kind: 'unknown' };

/** A command that was answered, as figures of it are kept. */
export interface AnsweredNews {
  /** `open` for a new case, else the type of the command. */
  readonly kind: 'open' | 'migrate' | Command['type'];
  /** As the outcome says; `failed` where there is none. */
  readonly outcome: CommandOutcome['kind'] | 'failed';
  readonly seconds: number;
}

/** How often a command is tried again because somebody else wrote first; each time somebody gets on. */
const ATTEMPTS = 20;

interface Order {
  readonly id: string;
  readonly account: string | null;
  readonly kind: AnsweredNews['kind'];
  /** The case as it was read before the command, if it was. */
  readonly read?: Case | null;
  readonly isEarly?: boolean;
}

/** How a command would be decided on the case as it is now, or its outcome where there is nothing to decide. */
type Plan = (
  current: Case | null,
) => Promise<CommandOutcome | { runnable: RunnableProcedure; decide: (context: EngineContext) => Decision }>;

/** Opens cases and carries commands out: load, decide, write by compare-and-set. */
export class CaseService {
  readonly #parts: CaseParts;
  readonly #listeners = new Set<() => void>();
  readonly #watchers = new Set<(news: AnsweredNews) => void>();

  constructor(parts: CaseParts) {
    this.#parts = parts;
  }

  /** Calls the listener after each write that has left effects behind. */
  whenStored(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** Tells the watcher of each command that was answered. */
  whenAnswered(watcher: (news: AnsweredNews) => void): void {
    this.#watchers.add(watcher);
  }

  /** The context in which the rules of a procedure are evaluated now. */
  context({ surroundings }: RunnableProcedure, number?: EngineContext['number']): EngineContext {
    const { world, publicUrl } = this.#parts;
    return contextOf(surroundings, { now: world.now(), newId: world.newId, publicUrl }, number);
  }

  /** Opens a case. The same id again, by the same applicant, gives the case that is there. */
  async open(runnable: RunnableProcedure, submission: Submission): Promise<CommandOutcome> {
    const account = submission.atCounter?.clerk.account ?? submission.applicant.account;
    const order = { id: submission.commandId, account, kind: 'open' as const };
    return this.#watched(submission.id, order, async (current) => {
      if (current) {
        // Sent again under another command id: what was wished for has been done.
        // Who files a draft at the counter may see it: the id follows from it.
        const isTheirs = isApplicant(current, account) || (submission.atCounter && current.filedBy);
        if (!isTheirs) return { kind: 'unknown' };
        return { kind: 'done', case: current, revision: 1 };
      }
      return {
        runnable,
        decide: (context) => openCase(runnable.procedure, submission, context),
      };
    });
  }

  /**
   * Carries out a command of a person. A revision that is no longer current is refused by the engine as
   * `case-changed`; the same command id gets the first answer again.
   *
   * @param read the case as the caller has just read it, which spares another reading where nobody wrote meanwhile
   * @param isEarly gives the outcome before it is sure to be kept, to a caller who tells nobody before the store's `kept`
   */
  async command(
    caseId: string,
    command: Command & { readonly actor: Actor },
    { read = null, isEarly = false }: { readonly read?: Case | null; readonly isEarly?: boolean } = {},
  ): Promise<CommandOutcome> {
    return this.#run(caseId, command, { account: command.actor.account, read, isEarly });
  }

  /** Carries out a command that no person sent, e.g. what a provider or a system has said. */
  async system(
    caseId: string,
    command: Extract<Command, { type: 'payment-result' | 'signature' | 'answer' }>,
  ): Promise<CommandOutcome> {
    return this.#run(caseId, command, { account: null });
  }

  /**
   * Moves a case to another version. One that has left the first of the two by itself, or that was moved already, is as
   * it is.
   *
   * @param command id of the command: the same for a case however often it is tried
   */
  async migrate(
    caseId: string,
    command: string,
    { from, to }: { readonly from: RunnableProcedure; readonly to: RunnableProcedure },
    decide: (
      current: Case,
      contexts: { readonly from: EngineContext; readonly to: EngineContext },
    ) => Decision,
  ): Promise<CommandOutcome> {
    const order = { id: command, account: null, kind: 'migrate' as const };
    return this.#watched(caseId, order, async (current) => {
      if (current?.procedure.hash !== from.procedure.hash) return { kind: 'unknown' };
      return {
        runnable: to,
        decide: (context) => decide(current, { from: this.context(from, context.number), to: context }),
      };
    });
  }

  /** Fires what is due in a case. */
  async wake(caseId: string): Promise<void> {
    const id = this.#parts.world.newId();
    const outcome = await this.#run(caseId, { id, type: 'time' }, { account: null });
    if (outcome.kind === 'refused') {
      throw new Error(`case ${caseId} could not be woken: ${JSON.stringify(outcome.problems)}`);
    }
  }

  /**
   * Works out what a case will do when a deadline of it comes, before it comes, so that of very many deadlines at one
   * moment only the writes are left. Null where there is nothing to work out before.
   *
   * What it gives is called once, at that moment or later, and writes what was worked out: false where the case has
   * been changed meanwhile, so that it must be woken.
   */
  async foresee(caseId: string, at: Instant): Promise<(() => Promise<boolean>) | null> {
    const { store, world, publicUrl, procedures } = this.#parts;
    const current = await store.cases.get(caseId);
    if (!current) return null;
    const runnable = await procedures.of(current.procedure.hash);
    const context = contextOf(runnable.surroundings, { now: at, newId: world.newId, publicUrl });
    const foreseen = await foreseeDeadline(store, runnable, current, world.newId(), context);
    return foreseen && (() => this.#fire(foreseen));
  }

  async #fire({ ready, typed, hasEffects }: ForeseenDeadline): Promise<boolean> {
    const begun = performance.now();
    if ((await this.#parts.store.cases.replaceReady(ready)) === 'conflict') return false;
    await this.#forgetTyped(typed);
    if (hasEffects) this.#listeners.forEach((listener) => listener());
    const seconds = (performance.now() - begun) / 1000;
    for (const watcher of this.#watchers) watcher({ kind: 'time', outcome: 'done', seconds });
    return true;
  }

  async #run(caseId: string, command: Command, about: Omit<Order, 'id' | 'kind'>): Promise<CommandOutcome> {
    const order = { ...about, id: command.id, kind: command.type };
    return this.#watched(caseId, order, async (current) => {
      if (!current) return { kind: 'unknown' };
      const runnable = await this.#parts.procedures.of(current.procedure.hash);
      return {
        runnable,
        decide: (context) => advance(runnable.procedure, current, command, context),
      };
    });
  }

  async #watched(caseId: string, order: Order, plan: Plan): Promise<CommandOutcome> {
    if (this.#watchers.size === 0) return this.#keep(order, await this.#attempt(caseId, order, plan));
    const begun = performance.now();
    let outcome: AnsweredNews['outcome'] = 'failed';
    try {
      const answer = await this.#keep(order, await this.#attempt(caseId, order, plan));
      outcome = answer.kind;
      return answer;
    } finally {
      const seconds = (performance.now() - begun) / 1000;
      for (const watcher of this.#watchers) watcher({ kind: order.kind, outcome, seconds });
    }
  }

  /** What was read and written on the way may be lost up to here. */
  async #keep({ isEarly = false }: Order, outcome: CommandOutcome): Promise<CommandOutcome> {
    if (!isEarly) await this.#parts.store.kept();
    return outcome;
  }

  async #attempt(caseId: string, command: Order, plan: Plan): Promise<CommandOutcome> {
    const { cases } = this.#parts.store.early;
    let read = command.read ?? null;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const answered = await cases.commandAnswer(caseId, command.id);
      if (answered) read = null;
      const current = read ?? (await cases.get(caseId));
      if (answered && current) return firstAnswer(answered.answer, command.account, current);
      const planned = await plan(current);
      if ('kind' in planned) return planned;
      const outcome = await this.#write(caseId, command, current, planned);
      // That what the caller had read was still the case, only a write proves: nobody is refused by an older one.
      const isSure = read === null || (outcome?.kind === 'done' && outcome.case !== read);
      if (outcome && isSure) return outcome;
      read = null;
    }
    throw new RequestError('case-busy');
  }

  /** Decides and writes; null when somebody else wrote first. */
  async #write(
    caseId: string,
    command: { readonly id: string; readonly account: string | null },
    current: Case | null,
    planned: { runnable: RunnableProcedure; decide: (context: EngineContext) => Decision },
  ): Promise<CommandOutcome | null> {
    const { store, world } = this.#parts;
    const { runnable, decide } = planned;
    const { decision, claims } = await decideWithNumbers(store, { caseId, now: world.now() }, (number) =>
      decide(this.context(runnable, number)),
    );
    if (decision.kind === 'refused') {
      await this.#release(claims);
      return { kind: 'refused', problems: decision.problems, case: current };
    }
    if (decision.case === current) return { kind: 'done', case: current, revision: current.revision };
    const isStored = await this.#store(runnable, decision, current, command, claims).catch(
      (error: unknown) => {
        dropClaims(store, claims);
        throw error;
      },
    );
    if (!isStored) {
      await this.#release(claims);
      return null;
    }
    await this.#settleClaims(decision.case, claims);
    await this.#forgetTyped(typedBefore(current, decision.case));
    for (const place of givenBack(current, decision.case)) await freeNumber(store, caseId, place);
    if (decision.effects.length > 0) this.#listeners.forEach((listener) => listener());
    return { kind: 'done', case: decision.case, revision: decision.case.revision };
  }

  async #store(
    runnable: RunnableProcedure,
    decision: Accepted,
    current: Case | null,
    command: { readonly id: string; readonly account: string | null },
    claims: readonly Claim[],
  ): Promise<boolean> {
    const { cases } = this.#parts.store.early;
    const answer = { account: command.account, revision: decision.case.revision };
    const { calendar } = this.context(runnable);
    const answered = { id: command.id, answer };
    const write = caseWrite(runnable.procedure, current, decision, answered, claims, calendar);
    if (current === null) return (await cases.insert(write)) === 'inserted';
    return (await cases.replace(write, current.revision)) === 'replaced';
  }

  async #forgetTyped(typed: TypedBefore | null): Promise<void> {
    if (typed) await this.#parts.store.early.typedInputs.forget(typed.caseId, typed.tasks);
  }

  async #settleClaims(stored: Case, claims: readonly Claim[]): Promise<void> {
    for (const claim of claims) await settleNumber(this.#parts.store, claim, holds(stored, claim));
  }

  async #release(claims: readonly Claim[]): Promise<void> {
    for (const claim of claims) await settleNumber(this.#parts.store, claim, false);
  }
}

function firstAnswer(answer: Json, account: string | null, current: Case): CommandOutcome {
  const { account: sender, revision } = answer as { account: string | null; revision: number };
  if (sender !== account) throw new RequestError('command-id-taken');
  return { kind: 'done', case: current, revision };
}
