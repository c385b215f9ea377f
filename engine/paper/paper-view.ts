import { controlRows } from './control-rows.ts';
import { caseFormEnvironment } from '../case/case-scope.ts';
import type { ActorReference } from '../case/case.ts';
import { dossierRows } from './dossier-rows.ts';
import { fieldLabel } from '../case/field-label.ts';
import { timerState } from '../case/clock-ids.ts';
import { unitOf } from '../case/unit-of.ts';
import type { WorkingCase } from '../case/working-case.ts';
import { appointmentOf, lastChangeOf } from '../clock/index.ts';
import { componentTitle } from '../case/case-dossier.ts';
import { componentOf } from '../dossier/index.ts';
import { labelsOf } from '../form/index.ts';
import { readOf, readView, type PaperReads } from './paper-reads.ts';
import { feeValues } from '../case/fee-balances.ts';
import { canBeWords, moneyInWords } from '../words/index.ts';
import { deadlineInWords } from '../procedure/deadline-in-words.ts';
import { fillText } from '../text/text.ts';

/** What a template reads. The shape is part of the format: docs/definition.md lists every name. */
export type PaperView = Readonly<Record<string, unknown>>;

/** How a paper, which is in Vietnamese, names somebody who stood in for another person. */
const standsIn = '{title} (thay {name})';

/** The view of a case for a paper that is being issued: what its template reads. */
export function paperView(
  work: WorkingCase,
  paper: { key: string; number: string | null; values: Readonly<Record<string, unknown>> },
): PaperView {
  const { procedure, context, now } = work;
  const definition = procedure.definition.papers?.[paper.key];
  const reads = procedure.paperReads(paper.key);
  const unit = unitOf(procedure, work.item?.unit ?? now.competentUnit, context);
  const signer = signerOf(work, definition?.signer);
  const supplement = now.supplements[now.supplements.length - 1];
  return readView(reads, {
    ...messageView(work),
    unit,
    paper: {
      title: definition?.title.vi ?? '',
      number: paper.number ?? '',
      issuedAt: context.now,
      place: unit.place,
      signer: signer.name,
      signerTitle: signer.title,
    },
    actor: { name: work.actor.name, title: titleOf(work, work.actor) },
    answers: now.answers[procedure.definition.application] ?? {},
    labels: labelsOfForms(work, reads),
    forms: answersOf(work),
    ...(reads.has('dossier') ? { dossier: dossierRows(work) } : {}),
    ...(reads.has('steps') ? { steps: controlRows(work) } : {}),
    values: paper.values,
    receiveAt: unit.name,
    supplement: supplement && {
      items: supplement.items.map((item) => ({ ...item, ...itemName(work, item) })),
      reason: work.reason ?? '',
      dueDate: waitsUntil(work),
      contact: work.actor.name,
    },
    ...paymentOf(work),
    ...changeOfDueDate(work),
    decision: { reason: reasonOf(work) },
    refusal: { reason: reasonOf(work) },
  });
}

/** What a message may say: the case, the procedure, the unit, the amounts. No answers, so nothing sensitive. */
export function messageView(work: WorkingCase): PaperView {
  const { procedure, context, now } = work;
  const unit = unitOf(procedure, now.competentUnit, context);
  const clock = now.clocks.find((candidate) => timerState(candidate) === null);
  const claims = now.applicant.claims;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const channels = context.catalogue(procedure.definition.service.channels);
  return {
    case: {
      code: now.code ?? '',
      reference: now.reference,
      trackingUrl: context.trackingUrl(now.reference),
      submittedAt: now.submittedAt,
      acceptedAt: now.acceptedAt ?? '',
      dueDate: clock?.dueDate ?? '',
      appointment: (clock && appointmentOf(clock, context.calendar(now.competentUnit))) ?? '',
      channel: now.channel,
      channelName: channels?.entry(now.channel)?.name.vi ?? now.channel,
    },
    procedure: {
      title: procedure.definition.title.vi,
      code: procedure.definition.code,
      sector: procedure.definition.sector.vi,
      deadlineText: clock ? deadlineInWords(procedure.definition, clock.deadline).vi : '',
    },
    unit,
    applicant: {
      name: now.applicant.name,
      idNumber: text(claims['citizenId']),
      address: text(claims['residenceText']),
      phone: text(claims['phone']),
      email: text(claims['email']),
    },
    fees: {
      total: now.fees.reduce((sum, fee) => sum + fee.amount, 0),
      items: now.fees.map((fee) => ({
        title: procedure.definition.fees?.find((one) => one.key === fee.key)?.title.vi ?? fee.key,
        amount: fee.amount,
      })),
      ...paidAndOwed(work),
    },
  };
}

/** Human labels of answers: those of the application form by key, those of others under their form's key. */
function labelsOfForms(work: WorkingCase, reads: PaperReads): Record<string, unknown> {
  const { procedure, now, context } = work;
  const labels: Record<string, unknown> = {};
  const all = answersOf(work);
  for (const [key, form] of procedure.forms) {
    const given = all[key];
    if (given === undefined) continue;
    const isApplication = key === procedure.definition.application;
    const answers = isApplication
      ? readOf(reads, 'labels', given)
      : (readOf(reads, 'labels', { [key]: given })[key] ?? {});
    if (Object.keys(answers).length === 0) continue;
    // What is stored was worked out when it was filled in; doing so again costs more than all the rest of a paper.
    const own = labelsOf(form, { answers }, caseFormEnvironment(procedure, now, key, context));
    if (isApplication) Object.assign(labels, own);
    else labels[key] = own;
  }
  return labels;
}

/** The answers of the case by form; a form that is filled for each item has those of the item whose turn it is. */
function answersOf({ now, item }: WorkingCase): WorkingCase['now']['answers'] {
  return { ...now.answers, ...item?.answers };
}

function signerOf(work: WorkingCase, role: string | undefined): { name: string; title: string } {
  if (role === undefined || work.actor.role === role) {
    return { name: work.actor.name, title: titleOf(work, work.actor) };
  }
  const last = work.now.history.findLast((entry) => entry.actor.role === role)?.actor;
  return { name: last?.name ?? '', title: last ? titleOf(work, last) : roleTitle(work, role) };
}

/** The title under which somebody acted; whoever stood in for another person says for whom. */
function titleOf(work: WorkingCase, { role, for: absent }: ActorReference): string {
  const title = roleTitle(work, role);
  return absent === undefined ? title : fillText(standsIn, { title, name: absent.name }).trim();
}

function roleTitle(work: WorkingCase, role: string | null): string {
  return role === null ? '' : (work.procedure.definition.roles[role]?.vi ?? '');
}

function itemName(
  work: WorkingCase,
  item: { field?: string; component?: string },
): { label: string; code: string } {
  const { procedure, now, context } = work;
  const title = componentTitle(procedure, now, context, item.component ?? '');
  if (title) return { label: title.vi, code: componentOf(item.component ?? '') };
  return { label: fieldLabel(work.procedure, item.field ?? '').vi, code: '' };
}

/** Why it was decided: what the person wrote, or the deadline that has passed. */
function reasonOf({ reason, deadline, procedure }: WorkingCase): string {
  if (reason !== null) return reason;
  const title = deadline === null ? undefined : procedure.definition.deadlines[deadline]?.title;
  return title ? `Hết thời hạn: ${title.vi}` : '';
}

/** What `fees.paid` and `fees.owed` are. */
function paidAndOwed({ now }: WorkingCase): { paid: number; owed: number } {
  const { paid, owed } = feeValues(now) as { paid: number; owed: number };
  return { paid, owed };
}

/** The payment whose receipt is issued; nothing in other papers. */
function paymentOf({ payment, procedure }: WorkingCase): PaperView {
  if (payment === null) return {};
  const { id, received = payment.amount, reference = '', by, paidAt = payment.at } = payment;
  const items = payment.parts.map(({ fee, amount }) => ({
    title: procedure.definition.fees?.find(({ key }) => key === fee)?.title.vi ?? fee,
    amount,
  }));
  const amountInWords = canBeWords(received) ? moneyInWords(received) : '';
  const isOnline = payment.method === 'online';
  return { payment: { id, amount: received, amountInWords, reference, by, at: paidAt, isOnline, items } };
}

/** Old and new last day where the clock that is the case's due date was given another end; nothing before. */
function changeOfDueDate({ now }: WorkingCase): PaperView {
  const clock = now.clocks.find((candidate) => timerState(candidate) === null);
  const change = clock ? lastChangeOf(clock) : null;
  return change === null ? {} : { previousDueDate: change.dueDateBefore, newDueDate: change.dueDateAfter };
}

/** The date until which the state that is entered waits by itself; an empty text where it does not. */
function waitsUntil({ now }: WorkingCase): string {
  const dates = now.clocks.flatMap((clock) =>
    timerState(clock) !== null && clock.state === 'running' && clock.dueDate !== null ? [clock.dueDate] : [],
  );
  return dates.sort()[0] ?? '';
}
