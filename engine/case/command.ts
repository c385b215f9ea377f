import type { HandResult, PaperNote, SupplementItem } from '../generated/definition-types.ts';
import type { Answers } from '../answers/answers.ts';
import type { Instant } from '../dates/index.ts';
import type { HandedWay } from '../dossier/index.ts';
import type { RegistryAnswer } from '../form/index.ts';
import type { ActorReference, AttachedFile, PaperSeal } from './case.ts';
import type { ForApplicant } from './filed-by.ts';
import type { AbsentPerson } from './task.ts';

/**
 * A wish to change a case. Its `id` is chosen by whoever sends it: the same id again gets the first answer.
 */
export type Command =
  | EventCommand
  | TaskCommand
  | AssignCommand
  | AdoptCommand
  | HandOverCommand
  | AnswerCommand
  | PaperCommand
  | AskSignatureCommand
  | SignatureCommand
  | CheckCommand
  | CheckByHandCommand
  | TimeCommand
  | PayCommand
  | PaymentResultCommand
  | RefundDoneCommand;

interface CommandBase {
  readonly id: string;
  /** Revision that the sender saw; another one is a conflict. Absent for the system's own commands. */
  readonly revision?: number;
}

/** Sends an event of the workflow, or completes one task of a forEach (then without `event`). */
export interface EventCommand extends CommandBase {
  readonly type: 'act';
  readonly actor: Actor;
  readonly event?: string;
  readonly task?: string;
  readonly answers?: Answers;
  readonly reason?: string;
  readonly supplement?: readonly SupplementItem[];
  /** For the applicant's supplement: the dossier as it is to be. */
  readonly dossier?: Readonly<Record<string, readonly AttachedFile[]>>;
  /**
   * For the applicant's supplement: papers that will be brought or sent instead, by place; at the counter those that
   * were handed in or shown.
   */
  readonly promised?: Readonly<Record<string, Exclude<HandedWay, 'file'>>>;
  /** Present where a clerk does for the applicant what only the applicant may do. */
  readonly forApplicant?: ForApplicant;
  /** What registries said to the form while it was filled. */
  readonly registry?: readonly RegistryAnswer[];
  /** Why what a registry could not be asked for was typed by hand. */
  readonly manualReason?: string;
}

/** Takes a task for oneself, or gives it back to all; a supervisor takes it back from whoever has it. */
export interface TaskCommand extends CommandBase {
  readonly type: 'claim' | 'release';
  readonly actor: Actor;
  readonly task: string;
  /** Why; asked for by nobody, kept where it is given. */
  readonly reason?: string;
}

/** Notes what became of a paper of the dossier that does not come as a file, or of the original behind one. */
export interface PaperCommand extends CommandBase {
  readonly type: 'paper';
  readonly actor: Actor;
  /** Place of the dossier, see `ComponentState.key`. */
  readonly component: string;
  readonly state: PaperNote;
  /** Copies that stay with the case; absent: none. */
  readonly copies?: number;
  /** What is missing, or wrong with it: needed where it is missing. */
  readonly reason?: string;
}

/** Gives an open task to a colleague: a supervisor any, whoever has taken it their own. */
export interface AssignCommand extends CommandBase {
  readonly type: 'assign';
  readonly actor: Actor;
  readonly task: string;
  /** Who is to do it, with the roles that they hold now. */
  readonly to: Actor;
  readonly reason?: string;
}

/** Gives a case that was filed at the counter to the account of its applicant, who has proved who they are. */
export interface AdoptCommand extends CommandBase {
  readonly type: 'adopt';
  readonly actor: Actor;
  /** The name that stands in the place of the account so far. */
  readonly from: string;
}

/** Asks the signing service for the signature of the person on a paper that waits for it. */
export interface AskSignatureCommand extends CommandBase {
  readonly type: 'sign';
  readonly actor: Actor;
  /** Id of the issued paper. */
  readonly paper: string;
}

/** What the signing service has answered. An answer to an older question, or a second one, changes nothing. */
export interface SignatureCommand extends CommandBase {
  readonly type: 'signature';
  readonly paper: string;
  /** Which question it answers, see `PaperSignature.asked`. */
  readonly asked: number;
  readonly answer: { readonly seal: PaperSeal } | { readonly refused: string };
}

/** Sends a task to its system again, or takes it over from the system to do it by hand. */
export interface HandOverCommand extends CommandBase {
  readonly type: 'resend' | 'byHand';
  readonly actor: Actor;
  readonly task: string;
  readonly reason?: string;
}

/** What a system says to a task that it was sent: its answer, or that it will not or could not be asked. */
export interface AnswerCommand extends CommandBase {
  readonly type: 'answer';
  /** Connector of the system. */
  readonly system: string;
  readonly task: string;
  readonly says:
    | { readonly kind: 'answer'; readonly values: Answers }
    | { readonly kind: 'refused' | 'unreachable'; readonly detail: string };
}

/** Compares the application with what registries said to the questions of `questionsFor`. */
export interface CheckCommand extends CommandBase {
  readonly type: 'check';
  readonly actor: Actor;
  /** JSON pointers of answers and components; absent: everything that was asked. */
  readonly places?: readonly string[];
  readonly registry: readonly RegistryAnswer[];
}

/** Notes what was compared by hand, after the registry was asked and could not tell. */
export interface CheckByHandCommand extends CommandBase {
  readonly type: 'checkByHand';
  readonly actor: Actor;
  /** JSON pointer of an answer, or a component. */
  readonly place: string;
  readonly result: HandResult;
  /** What it was compared with: needed. */
  readonly reason?: string;
}

/** Fires every deadline of the case that has passed at the context's `now`. */
export interface TimeCommand extends CommandBase {
  readonly type: 'time';
}

/** The applicant begins to pay what can be paid now, through a provider. */
export interface PayCommand extends CommandBase {
  readonly type: 'pay';
  readonly actor: Actor;
  /** Id of the connector. */
  readonly provider: string;
}

/** What a provider says of a payment, verified by its connector. */
export interface PaymentResultCommand extends CommandBase {
  readonly type: 'payment-result';
  readonly provider: string;
  /** Id of the payment in the case. */
  readonly payment: string;
  /** What the provider calls the transfer; each brings money once. */
  readonly reference: string;
  readonly result: 'paid' | 'failed';
  /** Đồng. */
  readonly amount: number;
}

/** Notes that money was given back. */
export interface RefundDoneCommand extends CommandBase {
  readonly type: 'refund-done';
  readonly actor: Actor;
  readonly payment: string;
  readonly refund: string;
  /** Reference of the transfer, or number of the voucher. */
  readonly reference: string;
}

/** The person behind a command, with every role they hold now. */
export interface Actor {
  readonly account: string;
  readonly name: string;
  readonly grants: readonly Grant[];
}

/** A role held in a unit; the unit "*" stands for every unit. */
export interface Grant {
  readonly role: string;
  readonly unit: string;
  /** Whose role it is, where its holder stands in for somebody who is away. */
  readonly for?: AbsentPerson;
}

/** Something to do outside the case, stored with it and carried out after commit. */
export interface Effect {
  /** Stable: `<case id>:<revision>:<n>`. Carrying it out twice under one key must do no harm. */
  readonly key: string;
  readonly type: 'paper' | 'message' | 'payment' | 'sign' | 'handOver';
  readonly caseId: string;
  readonly createdAt: Instant;
  readonly params: Readonly<Record<string, unknown>>;
  readonly actor: ActorReference;
}
