import type { Answers } from '../answers/answers.ts';
import type { Clock } from '../clock/index.ts';
import type { PaperReceipt } from '../dossier/index.ts';
import type { FieldSource } from '../form/index.ts';
import type { CalendarDate, Instant } from '../dates/index.ts';
import type { ClockVerb, Outcome, SupplementItem } from '../generated/definition-types.ts';
import type { AttachedFile } from './attached-file.ts';
import type { FormerDefinition, MigrationNote } from './former-definition.ts';
import type { HandOverNote } from './hand-over.ts';
import type { ActorReference } from './actor-reference.ts';
import type { FiledBy, IdentityShown } from './filed-by.ts';
import type { CheckNote, RegistryCheck } from './registry-check.ts';
import type { Task } from './task.ts';
import type { Payment, PaymentFinding } from './payment.ts';
import type { ProcedureReference } from './procedure-reference.ts';

export type { FormerDefinition, MigrationNote } from './former-definition.ts';
export type { ProcedureReference } from './procedure-reference.ts';
export type { CheckNote, CheckResult, RegistryCheck } from './registry-check.ts';
export type { AttachedFile } from './attached-file.ts';
export type { ActorReference } from './actor-reference.ts';
export type { FiledBy, IdentityShown, SignedPrint } from './filed-by.ts';
export type { FeePart, Payment, PaymentFinding, Refund } from './payment.ts';

/**
 * One running instance of a procedure, as plain JSON: everything that is known of it, in one document.
 *
 * It names the definition it runs on by hash; that never changes without a migration. `revision` counts its
 * writes, so that of two people who act at once one is told.
 */
export interface Case {
  readonly id: string;
  readonly revision: number;
  readonly procedure: ProcedureReference;
  /** The versions on which it ran before, in order; absent where it was never moved. */
  readonly formerly?: readonly FormerDefinition[];
  /** Public reference for tracking: hard to guess, given at submission. */
  readonly reference: string;
  /** Official dossier code, given at acceptance. */
  readonly code: string | null;
  readonly channel: string;
  readonly applicant: Applicant;
  /** The clerk who filed it for the applicant, at the counter or by post; absent where the applicant did. */
  readonly filedBy?: FiledBy;
  /** The people who applied together, the applicant among them; absent where one person applied. */
  readonly parties?: readonly CaseParty[];
  readonly receivingUnit: string;
  readonly competentUnit: string;
  readonly submittedAt: Instant;
  readonly acceptedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly outcome: Outcome | null;
  /** National status code of the present state. */
  readonly status: string;
  /** Paths of the active states without children, e.g. ["xac_minh.hoi"]. */
  readonly states: readonly string[];
  /** What XState keeps of the machine; only engine/workflow reads it. */
  readonly snapshot: unknown;
  /** Answers of every form filled so far, by form key; the application form's among them. */
  readonly answers: Readonly<Record<string, Answers>>;
  /**
   * Where answers come from that the applicant did not declare, by form and JSON pointer. Absent in cases that were
   * filed before this was kept.
   */
  readonly sources?: Readonly<Record<string, Readonly<Record<string, FieldSource>>>>;
  /**
   * What came of the last comparison with a registry, by JSON pointer of an answer of the application or by component.
   * Absent where nothing was compared.
   */
  readonly checks?: Readonly<Record<string, RegistryCheck>>;
  /** Files of the dossier by component key. */
  readonly dossier: Readonly<Record<string, readonly AttachedFile[]>>;
  /** What became of papers that do not come as files, and of originals, by place. Absent where nothing is noted. */
  readonly receipts?: Readonly<Record<string, PaperReceipt>>;
  readonly fees: readonly ChargedFee[];
  /** Everything that was paid or begun to be paid, in order. Absent where nothing was. */
  readonly payments?: readonly Payment[];
  readonly tasks: readonly Task[];
  readonly clocks: readonly Clock[];
  readonly papers: readonly IssuedPaper[];
  /** Numbers of gap-free series that this case holds. */
  readonly numbers: readonly HeldNumber[];
  readonly supplements: readonly SupplementRequest[];
  readonly history: readonly HistoryEntry[];
  /** How the chain of the history ends. Absent in cases that were stored before there was a chain. */
  readonly historyHead?: HistoryHead;
}

/** The end of the chain of a history: how many entries it has, and the hash of the last one. */
export interface HistoryHead {
  readonly entries: number;
  readonly hash: string;
}

/** The person for whom the case was filed. */
export interface Applicant {
  /**
   * Account that may follow it. Of a case filed at the counter for somebody without one, a name that no account has,
   * until the case is adopted.
   */
  readonly account: string;
  readonly name: string;
  readonly identityLevel: number;
  /** Claims of the verified identity at submission. */
  readonly claims: Readonly<Record<string, unknown>>;
}

/** One of the people who applied together. */
export interface CaseParty {
  /** Key of the party in the definition. */
  readonly key: string;
  readonly person: Applicant;
  /** When the party confirmed what the application says. */
  readonly confirmedAt: Instant | null;
}

/** A fee as it was charged at submission. Amounts in đồng. */
export interface ChargedFee {
  readonly key: string;
  readonly amount: number;
  /** Why less is charged than the fee says, and what it would be. */
  readonly waived?: { readonly key: string; readonly full: number };
}

/** A paper that was issued; its text and PDF are made from `view`, which never changes. */
export interface IssuedPaper {
  readonly id: string;
  readonly paper: string;
  readonly number: string | null;
  readonly issuedAt: Instant;
  readonly view: Readonly<Record<string, unknown>>;
  /** How far its signature has come; absent where the paper is not to be signed. */
  readonly signature?: PaperSignature;
  /** Id of the paper that took its place; absent while it stands. */
  readonly replacedBy?: string;
}

/** The digital signature of a paper, from the moment it is issued. */
export interface PaperSignature {
  /** waiting: nobody has begun; asked: the signing service was asked and has not answered. */
  readonly status: 'waiting' | 'asked' | 'signed' | 'refused';
  readonly role: string;
  readonly unit: string;
  /** Since when the status holds. */
  readonly at: Instant;
  /** How often the service was asked: an answer to an older question counts no more. */
  readonly asked: number;
  /** Who signs; null while it waits. */
  readonly by: { readonly account: string; readonly name: string } | null;
  /** What the service answered, once it is signed. */
  readonly seal?: PaperSeal;
  /** Why it was refused. */
  readonly reason?: string;
}

/** A signature as the signing service gave it. */
export interface PaperSeal {
  /** SHA-256 of the PDF that was signed, in lower-case hexadecimal. */
  readonly digest: string;
  /** The signature over the digest, base64. */
  readonly value: string;
  /** Algorithm, as `Ed25519`. */
  readonly algorithm: string;
  readonly certificate: {
    readonly subject: string;
    readonly issuer: string;
    readonly serial: string;
    /** Public key, SPKI in base64. */
    readonly publicKey: string;
  };
  /** What the service calls it. */
  readonly reference: string;
}

/** A number of a series: the scope in which it counts, its value from 1, and what it is for. */
export interface HeldNumber {
  readonly scope: string;
  readonly value: number;
  /** "code", or the id of the paper that bears it. */
  readonly purpose: string;
}

/** What a clerk asked the applicant to correct, all at once. */
export interface SupplementRequest {
  readonly requestedAt: Instant;
  readonly by: string;
  readonly items: readonly SupplementItem[];
  readonly answeredAt: Instant | null;
}

/** Who did what, when. `changes` is empty for events that stayed in the same state. */
export interface HistoryEntry {
  readonly at: Instant;
  readonly commandId: string;
  /** submit, adopt, an event of the workflow, a task operation (claim, release, complete), a deadline, `paper <state>`, or migrate. */
  readonly event: string;
  readonly actor: ActorReference;
  readonly task: string | null;
  readonly reason: string | null;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly papers: readonly string[];
  /**
   * Digest of the entry's canonical JSON together with the hash before it, so that nobody alters, drops or moves an
   * entry unnoticed. Absent in entries that were stored before there was a chain.
   */
  readonly hash?: string;
  /** What happened to clocks and to the competent unit; absent where nothing did. */
  readonly notes?: readonly HistoryNote[];
  /** The place of the dossier that was noted, and the copies that stay; absent for everything else. */
  readonly noted?: { readonly component: string; readonly copies: number };
}

/** Something that an entry of the history says beside the change of state. */
export type HistoryNote =
  | {
      readonly kind: 'clock';
      readonly deadline: string;
      readonly did: ClockVerb | 'extend';
      /** Last day before and after; null while the clock did not run. */
      readonly from: CalendarDate | null;
      readonly to: CalendarDate | null;
    }
  | { readonly kind: 'unit'; readonly from: string; readonly to: string }
  /** For whom a clerk filed, and by which channel. */
  | { readonly kind: 'filed'; readonly for: string; readonly channel: string }
  /** For whom a clerk did it at the counter, by which identity paper, and the digest of what was signed. */
  | {
      readonly kind: 'served';
      readonly for: string;
      readonly identityShown: IdentityShown;
      readonly signed: string;
    }
  /** What became of a task that a system does: its names and why, where it did not go well. */
  | HandOverNote
  /** How the application compared with registries. */
  | CheckNote
  /** To which version the case was moved. */
  | MigrationNote
  /** Names of who had a task before and after; null for nobody. */
  | { readonly kind: 'assignee'; readonly from: string | null; readonly to: string | null }
  | {
      readonly kind: 'money';
      readonly did: 'begun' | 'paid' | 'collected' | 'failed' | 'refund' | 'refunded' | PaymentFinding;
      /** Đồng. */
      readonly amount: number;
    };
