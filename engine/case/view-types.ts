import type { IdentityShown, PaperSignature, SignedPrint } from './case.ts';
import type { Answers } from '../answers/answers.ts';
import type { ClockChange, ClockHold } from '../clock/index.ts';
import type { CalendarDate, Instant } from '../dates/index.ts';
import type { ComponentState } from '../dossier/index.ts';
import type { DisplaySection } from '../form/index.ts';
import type {
  EventTone,
  Outcome,
  PaperKind,
  PaperNote,
  SupplementItem,
} from '../generated/definition-types.ts';
import type { Text } from '../text/text.ts';

import type { Payment, PaymentFinding, Refund } from './payment.ts';
import type { HandOver } from './hand-over.ts';
import type { CheckResult } from './registry-check.ts';
import type { Reach } from './rights.ts';
import type { TaskAssignee } from './task.ts';

/** A case as one person may see it. */
export interface CaseView {
  readonly id: string;
  readonly revision: number;
  readonly reach: Reach;
  /** The viewer filed the case and holds a role that deals with it: they do nothing in it but as its applicant. */
  readonly ownCase: boolean;
  readonly reference: string;
  readonly code: string | null;
  readonly procedure: {
    readonly id: string;
    readonly version: number;
    readonly hash: string;
    readonly title: Text;
    readonly code: string;
  };
  readonly status: NamedCode;
  /** Titles of the active states; for the applicant their public titles. */
  readonly stages: readonly Text[];
  /** Systems of other agencies that have been asked and have not answered yet. */
  readonly asked: readonly Text[];
  readonly applicant: { readonly name: string };
  /** How a clerk filed it for the applicant; null where the applicant did. */
  readonly filing: FilingView | null;
  readonly competentUnit: NamedCode;
  readonly receivingUnit: NamedCode;
  readonly submittedAt: Instant;
  readonly acceptedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly outcome: Outcome | null;
  /** Answers of the forms the person may read, as rows of label and value. */
  readonly forms: readonly FormView[];
  /** How the application compares with registries, by JSON pointer of an answer and by component. */
  readonly checks: Readonly<Record<string, CheckView>>;
  /** What the viewer may compare with a registry now, likewise. */
  readonly checkable: readonly string[];
  readonly dossier: readonly ComponentState[];
  /** What the viewer may note of papers that were handed in or shown, by place of the dossier. */
  readonly notable: Readonly<Record<string, readonly PaperNote[]>>;
  /** Every component that the definition knows, for clerks, who may ask for any of them; empty for others. */
  readonly components: readonly { readonly key: string; readonly title: Text }[];
  readonly fees: readonly FeeView[];
  /** What was paid and is owed; null for a unit that is only consulted. */
  readonly money: MoneyView | null;
  readonly clocks: readonly ClockView[];
  readonly tasks: readonly TaskView[];
  readonly papers: readonly PaperSummary[];
  readonly history: readonly HistoryView[];
  /** What the applicant is asked to correct now. */
  readonly supplement: SupplementView | null;
  readonly offers: readonly OfferView[];
  /** What the viewer may do for the applicant who stands before them; their answers come with the form. */
  readonly forApplicant: readonly OfferView[];
}

export interface NamedCode {
  readonly code: string;
  readonly name: Text;
}

/** How a clerk filed a case for its applicant. */
export interface FilingView {
  readonly channel: NamedCode;
  /** Name of the clerk, for clerks; empty for the applicant. */
  readonly by: string;
  readonly role: Text | null;
  readonly unit: Text | null;
  /** The paper that was shown; only the end of its number for clerks. */
  readonly identity: IdentityShown;
  /** The printed application with its signature; null where none was asked for. */
  readonly signed: SignedPrint | null;
}

/** A filled form, in the viewer's language. */
export interface FormView {
  readonly form: string;
  readonly title: Text;
  readonly sections: readonly DisplaySection[];
  /** It holds what a version before asked for and the present one does not: it is read and never filled. */
  readonly former?: true;
}

/** How something compares with a registry: for those who applied, only that it was compared. */
export type CheckView =
  | { readonly result: 'compared'; readonly at: Instant }
  | {
      readonly result: CheckResult;
      readonly at: Instant;
      /** The registry as people call it. */
      readonly registry: Text;
      /** Who compared, and for whom in brackets. */
      readonly by: string;
      /** What the registry says where it differs; empty where the reader may not see it plain. */
      readonly found: string;
      /** With what it was compared by hand; null where the registry told. */
      readonly byHand: string | null;
      /** Whether it can be compared by hand. */
      readonly mayByHand: boolean;
    };

export interface FeeView {
  readonly key: string;
  readonly title: Text;
  /** Đồng. */
  readonly amount: number;
  readonly paid: number;
  readonly owed: number;
  /** Why less is charged than the fee says, and what it would be; null where the whole is. */
  readonly waiver: { readonly full: number; readonly reason: Text } | null;
}

/** The money of a case, in đồng. */
export interface MoneyView {
  readonly owed: number;
  /** What the applicant can pay online now. */
  readonly payable: number;
  /** Id of the payment that was begun and not heard of yet, null where none is. */
  readonly underWay: string | null;
  readonly payments: readonly PaymentView[];
}

/** One payment as people read it. */
export interface PaymentView {
  readonly id: string;
  readonly fees: readonly Text[];
  readonly amount: number;
  readonly method: Payment['method'];
  readonly status: Payment['status'];
  readonly provider: string | null;
  readonly reference: string | null;
  readonly at: Instant;
  readonly by: string;
  readonly paidAt: Instant | null;
  readonly received: number | null;
  readonly finding: PaymentFinding | null;
  readonly receipt: string | null;
  readonly refunds: readonly RefundView[];
}

export interface RefundView {
  readonly id: string;
  readonly amount: number;
  readonly cause: Refund['cause'];
  readonly at: Instant;
  readonly doneAt: Instant | null;
  readonly by: string | null;
  readonly reference: string | null;
}

export interface ClockView {
  readonly deadline: string;
  /** Whether it is a wait of a state, e.g. for a payment, and promises nothing to anybody. */
  readonly isTimer: boolean;
  readonly title: Text;
  readonly state: 'running' | 'held' | 'stopped' | 'fired';
  readonly dueDate: CalendarDate | null;
  readonly due: Instant | null;
  readonly appointment: Instant | null;
  readonly overdue: boolean;
  readonly startedAt: Instant;
  readonly ledger: readonly ClockHold[];
  /** Every change of how much time there is; the reason for clerks only, others read it in the history. */
  readonly changes: readonly ClockChange[];
  /** Moments at which something is done by itself, for clerks; none for others. */
  readonly rungs: readonly RungView[];
}

/** A rung of a deadline: when it comes as things stand, and when it was reached. */
export interface RungView {
  readonly key: string;
  readonly title: Text;
  /** Null while the clock is held or has ended, and once it was reached. */
  readonly at: Instant | null;
  readonly reachedAt: Instant | null;
}

export interface TaskView {
  readonly id: string;
  readonly key: string;
  readonly title: Text;
  readonly guidance: Text | null;
  readonly role: NamedCode;
  readonly unit: NamedCode;
  readonly item: string | null;
  readonly openedAt: Instant;
  readonly dueDate: CalendarDate | null;
  readonly due: Instant | null;
  readonly overdue: boolean;
  readonly assignee: TaskAssignee | null;
  readonly closed: {
    readonly at: Instant;
    readonly how: 'done' | 'silence' | 'dropped';
    readonly by: string | null;
    /** In whose place it was done. */
    readonly for: string | null;
  } | null;
  /** What was filled with the task, for those who may read it. */
  readonly answers: FormView | null;
  /** Whether the viewer may do it. */
  readonly mine: boolean;
  /** Whether the viewer may give it to a colleague. */
  readonly mayAssign: boolean;
  /** Whether the viewer oversees it and may take it back from whoever has it. */
  readonly oversees: boolean;
  /** How far the system has come that does it, for clerks; null for others and for tasks of people. */
  readonly handOver: HandOverView | null;
}

/** A task that a system does, as clerks see it. */
export interface HandOverView {
  /** The system as people call it. */
  readonly system: Text;
  readonly state: HandOver['state'];
  /** When it was sent, each time, the oldest first. */
  readonly sent: readonly Instant[];
  /** Until when the answer is awaited; null where none is. */
  readonly until: Instant | null;
  /** Why it did not do it, and what can be done. */
  readonly fault: { readonly says: Text; readonly mend: Text } | null;
  /** Whether the viewer may send it again, and take it over. */
  readonly mayResend: boolean;
  readonly mayTakeOver: boolean;
}

export interface PaperSummary {
  readonly id: string;
  readonly title: Text;
  readonly kind: PaperKind;
  readonly number: string | null;
  readonly issuedAt: Instant;
  /** Whether the viewer may not open it yet. */
  readonly locked: boolean;
  /** Id of the paper that took its place. */
  readonly replacedBy?: string;
  /** How far its signature has come. */
  readonly signature?: SignatureView;
}

/** The signature of a paper, for whoever may read the paper. */
export interface SignatureView {
  readonly status: PaperSignature['status'];
  readonly at: Instant;
  /** Name of who signs; empty while it waits. */
  readonly by: string;
  readonly role: Text;
  /** Subject and serial number of the certificate, once signed. */
  readonly certificate: string | null;
  readonly reason: string | null;
  /** Whether the person may ask for their signature now. */
  readonly mine: boolean;
}

export interface HistoryView {
  readonly at: Instant;
  readonly what: Text;
  readonly who: string;
  readonly role: Text | null;
  readonly unit: Text | null;
  readonly reason: string | null;
  readonly stages: readonly Text[];
  readonly papers: readonly string[];
  /** What happened to deadlines and to the competent unit, in words. */
  readonly notes: readonly Text[];
}

export interface SupplementView {
  readonly requestedAt: Instant;
  readonly items: readonly (SupplementItem & { readonly label: Text })[];
}

/** Something that the viewer may do now, and what it needs. */
export interface OfferView {
  readonly event: string | null;
  readonly task: string | null;
  readonly label: Text;
  readonly tone: EventTone;
  readonly form: string | null;
  /** Answers with which the form begins. */
  readonly answers: Answers | null;
  readonly reason: boolean;
  readonly supplement: boolean;
  readonly corrects: boolean;
  readonly confirm: Text | null;
  /** What is taken at the counter with it, in đồng; null where it takes nothing. */
  readonly collects: number | null;
  readonly blocked: { readonly code: string; readonly message: Text | null } | null;
}

/** What anybody who has the reference may see (TT 01/2018 art. 16: code and degree of completion only). */
export interface PublicView {
  readonly reference: string;
  readonly code: string | null;
  readonly procedure: Text;
  readonly status: NamedCode;
  readonly stage: Text;
  readonly submittedOn: CalendarDate;
  readonly dueDate: CalendarDate | null;
  readonly endedAt: Instant | null;
}
