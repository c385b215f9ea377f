import { localDateOf } from '../dates/index.ts';
import { dossierState, type HandedWay } from '../dossier/index.ts';
import { evaluate, holds, scopeOf, type ContextValue, type Value } from '../feel/index.ts';
import {
  expressionValues,
  formState,
  type FormEnvironment,
  type FormState,
  type RegistryAnswer,
} from '../form/index.ts';
import { sourcesIn } from './sources.ts';
import { parametersAt } from '../procedure/parameters.ts';
import { applicationForm, type Procedure } from '../procedure/procedure.ts';
import type { Problem } from '../problems/problem.ts';
import type { Answers } from '../answers/answers.ts';
import { accessOf, formToFill } from './access.ts';
import { channelKind, filingOf, type CounterSubmission } from './at-counter.ts';
import { caseValues, clockValues, taskValues, type CaseFacts } from './case-facts.ts';
import { feelEnvironment } from './case-scope.ts';
import { ownParties, partyProblems, type PresentParty } from '../parties/index.ts';
import type { Party } from '../generated/definition-types.ts';
import { bookSlots } from './book-slots.ts';
import type {
  ActorReference,
  Applicant,
  AttachedFile,
  Case,
  CaseParty,
  ChargedFee,
  FiledBy,
} from './case.ts';
import type { EngineContext } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import { feeValues } from './fee-balances.ts';
import { guarded } from './guarded.ts';
import { firstReceipts } from './first-receipts.ts';
import { settle } from './settle.ts';
import { findUnit, type Unit } from './unit-of.ts';
import { decide, workOn } from './working-case.ts';

/** What an applicant hands in. */
export interface Submission {
  /** Id of the case to be; the same id again must not make a second case. */
  readonly id: string;
  readonly commandId: string;
  readonly reference: string;
  readonly channel: string;
  readonly applicant: Applicant;
  /** Those who apply together, where the definition names parties; the applicant is one of them. */
  readonly parties?: readonly PresentParty[];
  readonly answers: Answers;
  readonly dossier: Readonly<Record<string, readonly AttachedFile[]>>;
  /** Papers that will be brought or sent, by place; at the counter also those that were. */
  readonly promised?: Readonly<Record<string, HandedWay>>;
  /** Present where a clerk files for the applicant. */
  readonly atCounter?: CounterSubmission;
  /** What registries said to the server while the application was filled. */
  readonly registry?: readonly RegistryAnswer[];
}

/**
 * Opens a case: checks the answers and the dossier once more, finds the units, charges the fees, and enters
 * the workflow. Problems point into `{ answers, dossier }`.
 */
export function openCase(procedure: Procedure, submission: Submission, context: EngineContext): Decision {
  return guarded(() => open(procedure, submission, context));
}

function open(procedure: Procedure, submission: Submission, context: EngineContext): Decision {
  const { definition } = procedure;
  const { atCounter } = submission;
  if (!definition.service.submit.includes(submission.channel)) return refuse('channel-closed');
  const filedBy = atCounter && filingOf(procedure, { ...submission, atCounter }, context);
  if (filedBy && 'kind' in filedBy) return filedBy;
  if (
    isOnline(procedure, submission.channel, context) &&
    submission.applicant.identityLevel < definition.service.identityLevel
  ) {
    return refuse('identity-too-weak', '', { level: definition.service.identityLevel });
  }
  const checked = checkApplication(procedure, submission, context);
  const level = isOnline(procedure, submission.channel, context) ? definition.service.identityLevel : 0;
  const together = partyProblems(checked.ownParties, submission.parties ?? [], level);
  const errors = [...checked.problems.filter((problem) => problem.severity === 'error'), ...together];
  if (errors.length > 0) return { kind: 'refused', problems: errors };
  const units = unitsOf(procedure, checked.state.answers, submission, context);
  if ('kind' in units) return units;
  const work = workOn(
    procedure,
    firstCase(procedure, submission, checked, { units, filedBy }, context),
    {
      command: submission.commandId,
      actor: filedBy ? actorOf(filedBy) : applicantActor(submission.applicant),
    },
    context,
  );
  if (filedBy) {
    const { applicant, channel } = submission;
    work.noted.push({ kind: 'filed', for: applicant.name, channel });
  }
  const scope = scopeOfAnswers(
    procedure,
    checked.state.answers,
    factsOf(submission, units, context),
    context,
  );
  const step = procedure.machine.start(
    (text) => evaluate(procedure.expression(text), scope.scope, scope.env) === true,
  );
  work.now.revision = 1;
  const unbooked = bookSlots(work, { form: applicationForm(procedure), state: checked.state, task: null });
  if (unbooked.length > 0) return { kind: 'refused', problems: belowAnswers(unbooked) };
  settle(work, step, { event: 'submit', task: null });
  return decide(work);
}

/** Whether the catalogue of channels calls a channel online: there, nobody looks at an identity card. */
function isOnline(procedure: Procedure, channel: string, context: EngineContext): boolean {
  return channelKind(procedure, channel, context) === 'online';
}

/** The application as it stands: the form's state, the dossier, the fees, and every problem. */
export interface CheckedApplication {
  readonly state: FormState;
  readonly dossier: ReturnType<typeof dossierState>;
  readonly fees: readonly ChargedFee[];
  readonly problems: readonly Problem[];
  /** The parties that stand for themselves with these answers. */
  readonly ownParties: readonly Party[];
}

/**
 * Checks an application, finished or not. The browser asks for the same while it is filled; the server's
 * answer is the one that counts.
 */
export function checkApplication(
  procedure: Procedure,
  draft: Pick<Submission, 'channel' | 'applicant' | 'parties' | 'answers' | 'dossier' | 'promised'> & {
    /** Whether papers are handed in and shown before a clerk, who files. */
    readonly atCounter?: unknown;
  },
  context: EngineContext,
): CheckedApplication {
  const environment = applicationEnvironment(procedure, draft, context);
  // What applicants may not write is not taken from them, whatever is sent.
  const form = formToFill(applicationForm(procedure), accessOf(procedure, null, null));
  const state = formState(form, draft.answers, environment);
  const scope = scopeOf(state.values, environment.outer as ContextValue);
  const dossier = dossierState(procedure.dossier, scope, environment, {
    files: draft.dossier,
    promised: draft.promised,
    atCounter: draft.atCounter !== undefined,
    answers: state.answers,
    sources: sourcesIn(state),
  });
  const facts = factsOf(draft, unitsSoFar(procedure, state.answers, draft, context), context);
  return {
    state,
    dossier,
    fees: feesOf(procedure, state.answers, facts, context),
    ownParties: ownParties(procedure, state, environment),
    problems: [...belowAnswers(state.problems), ...dossier.problems],
  };
}

function belowAnswers(problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, pointer: `/answers${problem.pointer}` }));
}

/** What the application form needs to know before there is a case. */
export function applicationEnvironment(
  procedure: Procedure,
  draft: Pick<Submission, 'channel' | 'applicant' | 'registry' | 'parties'>,
  context: EngineContext,
): FormEnvironment {
  const facts = factsOf(draft, { competent: '', receiving: '' }, context);
  return {
    ...feelEnvironment(procedure, '', context.now, context),
    outer: {
      ...parametersAt(procedure.definition, localDateOf(context.now)),
      ...factsBefore(procedure, facts),
    },
    claims: draft.applicant.claims,
    registry: draft.registry ?? [],
    partyClaims: claimsOfParties(draft.parties ?? []),
    catalogue: (id) => context.catalogue(id),
  };
}

/** The fees of an application that apply now. An amount that cannot be told yet is left out. */
export function feesOf(
  procedure: Procedure,
  answers: Answers,
  facts: CaseFacts,
  context: EngineContext,
): ChargedFee[] {
  const { scope, env } = scopeOfAnswers(procedure, answers, facts, context);
  return (procedure.definition.fees ?? []).flatMap((fee) => {
    const when = fee.when ?? true;
    if (typeof when === 'string' && evaluate(procedure.expression(when), scope, env) !== true) return [];
    if (when === false) return [];
    const amount = evaluate(procedure.expression(fee.amount), scope, env);
    if (!isDong(amount)) return [];
    const waiver = fee.waivers?.find((one) => holds(procedure.expression(one.when), scope, env));
    if (waiver === undefined) return [{ key: fee.key, amount }];
    const less = waiver.amount === undefined ? 0 : evaluate(procedure.expression(waiver.amount), scope, env);
    // A waiver that cannot be told charges what the fee says: nobody loses money by a mistake in a rule.
    return [
      isDong(less) && less <= amount
        ? { key: fee.key, amount: less, waived: { key: waiver.key, full: amount } }
        : { key: fee.key, amount },
    ];
  });
}

/** Whether a value is an amount of money: a whole number of đồng. */
function isDong(value: Value): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** What the identity of each party says, for the fields of its own pages. */
function claimsOfParties(parties: readonly CaseParty[]): Record<string, Applicant['claims']> {
  return Object.fromEntries(parties.map(({ key, person }) => [key, person.claims]));
}

interface Units {
  readonly competent: string;
  readonly receiving: string;
}

function unitsOf(
  procedure: Procedure,
  answers: Answers,
  submission: Submission,
  context: EngineContext,
): Units | Decision {
  const { authority } = procedure.definition;
  const { scope, env } = scopeOfAnswers(
    procedure,
    answers,
    factsOf(submission, { competent: '', receiving: '' }, context),
    context,
  );
  const competent = evaluate(procedure.expression(authority.competent), scope, env);
  const receiving =
    submission.atCounter?.unit ??
    (authority.receiving === undefined
      ? competent
      : evaluate(procedure.expression(authority.receiving), scope, env));
  for (const code of [competent, receiving]) {
    if (typeof code !== 'string' || findUnit(procedure, code, context) === null) {
      return refuse('unit-unknown', '/answers', { unit: typeof code === 'string' ? code : '' });
    }
  }
  return { competent: competent as string, receiving: receiving as string };
}

/** The units that the answers name so far; an empty text where they do not say. */
function unitsSoFar(
  procedure: Procedure,
  answers: Answers,
  { channel, applicant }: Pick<Submission, 'channel' | 'applicant'>,
  context: EngineContext,
): Units {
  const application = { channel, applicant, answers };
  return {
    competent: competentUnitOf(procedure, application, context)?.code ?? '',
    receiving: receivingUnitOf(procedure, application, context) ?? '',
  };
}

/** The unit that an application, as it stands, would go to; null while its answers do not say. */
export function competentUnitOf(
  procedure: Procedure,
  application: Pick<Submission, 'channel' | 'applicant' | 'answers'>,
  context: EngineContext,
): Unit | null {
  const facts = factsOf(application, { competent: '', receiving: '' }, context);
  const { scope, env } = scopeOfAnswers(procedure, application.answers, facts, context);
  const code = evaluate(procedure.expression(procedure.definition.authority.competent), scope, env);
  return typeof code === 'string' ? findUnit(procedure, code, context) : null;
}

/** Code of the unit that would receive an application as it stands; null while its answers do not say. */
export function receivingUnitOf(
  procedure: Procedure,
  application: Pick<Submission, 'channel' | 'applicant' | 'answers'>,
  context: EngineContext,
): string | null {
  const { competent, receiving = competent } = procedure.definition.authority;
  const facts = factsOf(application, { competent: '', receiving: '' }, context);
  const { scope, env } = scopeOfAnswers(procedure, application.answers, facts, context);
  const code = evaluate(procedure.expression(receiving), scope, env);
  return typeof code === 'string' ? code : null;
}

function scopeOfAnswers(procedure: Procedure, answers: Answers, facts: CaseFacts, context: EngineContext) {
  const outer: ContextValue = factsBefore(procedure, facts);
  // What was in force when the application was handed in counts, also where a supplement is worked out later.
  const day = localDateOf(facts.submittedAt);
  return {
    scope: scopeOf(
      expressionValues(applicationForm(procedure), answers),
      outer,
      parametersAt(procedure.definition, day),
    ),
    env: feelEnvironment(procedure, facts.competentUnit, facts.submittedAt, context),
  };
}

/** What `case`, `tasks`, `clocks` and `fees` say before there is a case. */
function factsBefore(procedure: Procedure, facts: CaseFacts): ContextValue {
  return {
    case: caseValues(procedure, facts),
    tasks: taskValues(procedure, []),
    clocks: clockValues(procedure, [], facts.submittedAt),
    fees: feeValues(facts),
  };
}

function factsOf(
  draft: Pick<Submission, 'channel' | 'applicant'>,
  units: Units,
  context: EngineContext,
): CaseFacts {
  return {
    channel: draft.channel,
    applicant: draft.applicant,
    competentUnit: units.competent,
    receivingUnit: units.receiving,
    submittedAt: context.now,
    acceptedAt: null,
    code: null,
    status: '',
    states: [],
    supplements: [],
    history: [],
    fees: [],
  };
}

function firstCase(
  procedure: Procedure,
  submission: Submission,
  checked: CheckedApplication,
  { units, filedBy }: { readonly units: Units; readonly filedBy: FiledBy | undefined },
  context: EngineContext,
): Case {
  const { definition, hash } = procedure;
  return {
    ...factsOf(submission, units, context),
    ...partiesOfCase(submission.parties, checked.ownParties),
    ...(filedBy && { filedBy }),
    id: submission.id,
    revision: 0,
    procedure: { id: definition.id, version: definition.version, hash },
    reference: submission.reference,
    endedAt: null,
    outcome: null,
    snapshot: null,
    answers: { [definition.application]: checked.state.answers },
    sources: { [definition.application]: sourcesIn(checked.state) },
    dossier: checked.dossier.files,
    ...firstReceipts(checked.dossier, { at: context.now, by: filedBy?.name ?? '' }),
    fees: feesOf(procedure, checked.state.answers, factsOf(submission, units, context), context),
    tasks: [],
    clocks: [],
    papers: [],
    numbers: [],
  };
}

/** Those who stand for themselves are applicants; a party that does not take part after all is not. */
function partiesOfCase(
  present: readonly PresentParty[] | undefined,
  own: readonly Party[],
): Pick<Case, 'parties'> {
  if (present === undefined) return {};
  const taking = present.filter(({ key }) => own.some((party) => party.key === key));
  return { parties: taking.map(({ key, person, confirmedAt }) => ({ key, person, confirmedAt })) };
}

function actorOf({ identityShown: _identity, signed: _signed, ...actor }: FiledBy): ActorReference {
  return actor;
}

function applicantActor(applicant: Applicant): ActorReference {
  return { account: applicant.account, name: applicant.name, role: 'applicant', unit: null };
}
