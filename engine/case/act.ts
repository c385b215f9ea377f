import type { SupplementItem } from '../generated/definition-types.ts';
import { answerAt } from '../form/index.ts';
import type { Problem } from '../problems/problem.ts';
import { applicationForm, type Procedure } from '../procedure/procedure.ts';
import { bookSlots } from './book-slots.ts';
import { checksKept } from './check-registry.ts';
import { closeTask } from './case-tasks.ts';
import type { Case } from './case.ts';
import type { EventCommand } from './command.ts';
import type { EngineContext } from './context.ts';
import { refuse, type Decision, type Refused } from './decision.ts';
import { belowAnswers, fillForm, type Filled } from './fill-form.ts';
import { servedActor, servingOf, type Serving } from './for-applicant.ts';
import { runItemActions } from './item-actions.ts';
import { offersFor, type Offer } from './offers.ts';
import { collectFees } from './payments.ts';
import { refundOverpaid } from './refunds.ts';
import { feesOf } from './open.ts';
import { isOwnCase } from './rights.ts';
import { settle, settleTasks, stepOf } from './settle.ts';
import { sourcesKept } from './sources.ts';
import { actorIn, freeExcluded, personIn } from './standing.ts';
import { correctedApplication, supplementProblems } from './supplement.ts';
import { addHistory, decide, workOn, type WorkingCase } from './working-case.ts';

/** Sends an event of the workflow, or completes one task of a forEach. */
export function act(
  procedure: Procedure,
  current: Case,
  command: EventCommand,
  context: EngineContext,
): Decision {
  const { forApplicant } = command;
  if (forApplicant === undefined) return actAs(procedure, current, command, context);
  const serving = servingOf(procedure, current, { ...command, forApplicant }, context);
  if ('kind' in serving) return serving;
  return actAs(procedure, current, { ...command, actor: servedActor(current) }, context, serving);
}

/** The act of the command's actor. Where a clerk does it for them, history and papers name the clerk. */
function actAs(
  procedure: Procedure,
  current: Case,
  command: EventCommand,
  context: EngineContext,
  serving?: Serving,
): Decision {
  const offer = findOffer(procedure, current, command, context);
  if ('kind' in offer) return offer;
  const problems = missingNeeds(procedure, current, command, offer);
  if (problems.length > 0) return { kind: 'refused', problems };
  const actor = serving?.actor ?? actorIn(offer.standing, command.actor);
  const work = workOn(procedure, current, { command: command.id, actor, reason: command.reason }, context);
  if (serving) work.noted.push(serving.note);
  const filled = offer.meta.corrects === true ? correct(work, command) : fillForm(work, command, offer);
  if ('problems' in filled) return { kind: 'refused', problems: filled.problems };
  return finish(work, command, offer, filled);
}

function finish(
  work: WorkingCase,
  command: EventCommand,
  offer: Offer,
  { answers, sources }: Extract<Filled, { readonly answers: unknown }>,
): Decision {
  if (offer.task) {
    const by = personIn(offer.standing, command.actor);
    closeTask(work, offer.task.id, {
      how: 'done',
      by,
      event: offer.event,
      answers,
      ...(sources && offer.task.item ? { sources } : {}),
    });
    freeExcluded(work);
  }
  if (offer.event === null) {
    if (offer.task) runItemActions(work, offer.task.id);
    addHistory(work, { event: 'complete', task: offer.task?.id ?? null, from: work.now.states });
    settleTasks(work);
    return decide(work);
  }
  // Guards and papers of the event see that it is paid.
  if (offer.meta.collects) collectFees(work, offer.meta.collects, offer.meta.receipt);
  const step = stepOf(work, { kind: 'event', name: offer.event });
  if (step === null) return refuseGuard(offer);
  // Guards count the requests made before this one; its paper reads this one.
  if (offer.meta.supplement === true) {
    work.now.supplements = [...work.now.supplements, newSupplement(work, command)];
  }
  settle(work, step, { event: offer.event, task: offer.task?.id ?? null });
  return decide(work);
}

function refuseGuard(offer: Offer): Refused {
  const message = offer.blocked?.message ?? offer.otherwise;
  return {
    kind: 'refused',
    problems: [
      { code: 'event-blocked', pointer: '/event', severity: 'error', ...(message ? { message } : {}) },
    ],
  };
}

/** The offer that the command takes up; a command for something that is not offered is refused with the reason. */
function findOffer(
  procedure: Procedure,
  current: Case,
  command: EventCommand,
  context: EngineContext,
): Offer | Refused {
  if (current.endedAt !== null) return refuse('case-ended');
  const task =
    command.task === undefined ? null : current.tasks.find((candidate) => candidate.id === command.task);
  if (task?.closed) return refuse('task-closed', '/task');
  const event = command.event ?? null;
  const offer = offersFor(procedure, current, command.actor, context, event).find(
    (candidate) =>
      candidate.event === event &&
      (command.task === undefined ? candidate.event !== null : candidate.task?.id === command.task),
  );
  if (!offer && isOfficials(procedure, current, command, context)) return refuse('own-case');
  if (!offer) return refuse('event-not-offered', '/event', { event: command.event ?? '' });
  if (offer.blocked?.code === 'task-taken') {
    return refuse('task-taken', '/task', { name: offer.task?.assignee?.name ?? '' });
  }
  if (offer.blocked?.code === 'system-asked') return refuse('system-asked', '/task');
  return offer.blocked ? refuseGuard(offer) : offer;
}

/** Whether the command is one that the sender could send as an official, had they not filed the case. */
function isOfficials(
  procedure: Procedure,
  current: Case,
  { actor, event }: EventCommand,
  context: EngineContext,
): boolean {
  if (!isOwnCase(procedure, current, actor)) return false;
  const official = { ...actor, account: '' };
  const wanted = event ?? null;
  return offersFor(procedure, current, official, context, wanted).some((offer) => offer.event === wanted);
}

function missingNeeds(procedure: Procedure, current: Case, command: EventCommand, offer: Offer): Problem[] {
  const problems: Problem[] = [];
  if (offer.meta.reason === true && (command.reason ?? '').trim() === '') {
    problems.push({ code: 'reason-missing', pointer: '/reason', severity: 'error' });
  }
  if (offer.meta.supplement === true)
    problems.push(...supplementProblems(procedure, current, command.supplement ?? []));
  return problems;
}

/** The applicant's correction of what the supplement request names. */
function correct(work: WorkingCase, command: EventCommand): Filled {
  const corrected = correctedApplication(work, command);
  if ('problems' in corrected) return corrected;
  const { state } = corrected;
  const form = applicationForm(work.procedure);
  const unbooked = bookSlots(work, { form, state, task: null, isCorrection: true });
  if (unbooked.length > 0) return { problems: unbooked.map(belowAnswers) };
  const application = form.key;
  const saved = work.now.answers[application] ?? {};
  const kept = sourcesKept(
    work.now.sources?.[application] ?? {},
    (pointer) => answerAt(saved, pointer),
    (pointer) => answerAt(corrected.answers, pointer),
  );
  work.now.sources = { ...work.now.sources, [application]: kept };
  work.now.answers = { ...work.now.answers, [application]: corrected.answers };
  work.now.dossier = corrected.dossier;
  work.now.receipts = corrected.receipts;
  work.now.fees = feesOf(work.procedure, corrected.answers, work.now, work.context);
  refundOverpaid(work);
  work.now.supplements = work.now.supplements.map((request) =>
    request.answeredAt === null ? { ...request, answeredAt: work.context.now } : request,
  );
  work.now = { ...work.now, ...checksKept(work) };
  return { answers: null };
}

function newSupplement(work: WorkingCase, command: EventCommand) {
  const items: readonly SupplementItem[] = command.supplement ?? [];
  return { requestedAt: work.context.now, by: command.actor.name, items, answeredAt: null };
}
