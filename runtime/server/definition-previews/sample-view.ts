import { fillText, type Instant } from '../../../engine/index.ts';
import type { PaperValue, PaperView } from '../papers/index.ts';
import { member, sampleAnswers, sampleFor, textOf } from './sample-answers.ts';
import { sampleTexts as texts } from './sample-texts.ts';
import { usesOf } from './template-uses.ts';

const FEE = 150_000;

/**
 * What a paper of a draft reads while no case of it is at hand: everything that a template may name has a sample.
 * The draft may be unfinished anywhere.
 *
 * @param thing the paper or message, for its title and its named values
 * @param now the moment at which everything of the sample happens
 */
export function sampleView(draft: unknown, thing: unknown, template: string, now: Instant): PaperView {
  const uses = usesOf(template);
  const application = textOf(member(draft, 'application'));
  const forms = Object.entries(asRecord(member(draft, 'forms'))).map(
    ([key, form]) => [key, sampleAnswers(form, uses)] as const,
  );
  const own = forms.find(([key]) => key === application)?.[1];
  const others = forms.filter(([key]) => key !== application);
  const values = Object.keys(asRecord(member(thing, 'values'))).map((name): [string, PaperValue] => [
    name,
    sampleFor(uses.get(`values.${name}`), fillText(texts.mark, { name })),
  ]);
  return {
    ...caseSample(draft, now),
    paper: {
      title: textOf(member(member(thing, 'title'), 'vi')),
      number: texts.number,
      issuedAt: now,
      place: texts.place,
      signer: texts.clerk,
      signerTitle: titleOfRole(draft, member(thing, 'signer')),
    },
    answers: own?.answers ?? {},
    labels: { ...own?.labels, ...Object.fromEntries(others.map(([key, { labels }]) => [key, labels])) },
    forms: Object.fromEntries(forms.map(([key, { answers }]) => [key, answers])),
    values: Object.fromEntries(values),
  };
}

function caseSample(draft: unknown, now: Instant): Omit<PaperView, 'paper'> {
  const day = now.slice(0, 10);
  const numbered = (text: string, number: number): string => fillText(text, { number });
  const named = (name: string): string => textOf(member(member(draft, name), 'vi'));
  const items = [{ title: texts.fee, amount: FEE }];
  return {
    case: {
      code: texts.caseCode,
      reference: texts.reference,
      trackingUrl: `https://example.vn/tra-cuu/${texts.reference}`,
      submittedAt: now,
      acceptedAt: now,
      dueDate: day,
      appointment: now,
      channel: '',
      channelName: texts.channel,
    },
    procedure: {
      title: named('title'),
      code: textOf(member(draft, 'code')),
      sector: named('sector'),
      deadlineText: texts.deadline,
    },
    unit: {
      code: '00000',
      name: texts.unit,
      parentName: texts.parentUnit,
      place: texts.place,
      identifier: 'H00.000',
    },
    applicant: {
      name: texts.applicant,
      idNumber: texts.idNumber,
      address: texts.address,
      phone: texts.phone,
      email: texts.email,
    },
    actor: { name: texts.clerk, title: texts.clerkTitle },
    dossier: [1, 2].map((index) => ({
      index,
      code: numbered('TP0{number}', index),
      name: numbered(texts.item, index),
      kind: texts.originals,
      copies: 1,
      originals: 1,
      copiesKept: 0,
      note: '',
    })),
    steps: [
      {
        index: 1,
        unit: texts.unit,
        role: texts.role,
        title: texts.step,
        receivedAt: now,
        doneAt: now,
        by: texts.clerk,
        due: now,
        result: 'in-time',
      },
    ],
    fees: { total: FEE, items, paid: 0, owed: FEE },
    payment: {
      id: texts.receipt,
      amount: FEE,
      amountInWords: texts.money,
      reference: texts.receipt,
      by: texts.applicant,
      at: now,
      isOnline: true,
      items,
    },
    supplement: {
      items: [1, 2].map((number) => ({
        label: numbered(texts.missing, number),
        code: numbered('TP0{number}', number),
        reason: texts.reason,
      })),
      reason: texts.reason,
      dueDate: day,
      contact: texts.clerk,
    },
    refusal: { reason: texts.reason },
    decision: { reason: texts.reason },
    previousDueDate: day,
    newDueDate: day,
    receiveAt: texts.unit,
  };
}

function titleOfRole(draft: unknown, role: unknown): string {
  return textOf(member(member(member(draft, 'roles'), textOf(role)), 'vi')) || texts.signerTitle;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
