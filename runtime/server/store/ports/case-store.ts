import type { CalendarDate, Case, Effect, Instant, Json, TaskDue, Text } from '../../../../engine/index.ts';
import type { Claim } from './claim-store.ts';
import type { Page, PageRequest } from './paging.ts';

/**
 * Everything one command changes, written at once or not at all: the case, what lists show of it, when it must
 * be woken, its new effects, the answer to the command, and the numbers it takes.
 */
export interface CaseWrite {
  readonly case: Case;
  readonly listing: CaseListing;
  /** Earliest instant at which a deadline of the case fires; null when none runs. */
  readonly wakeAt: Instant | null;
  /** Their keys begin with `<case id>:<revision>:`, so that no later write can have one of them. */
  readonly effects: readonly Effect[];
  /** The command and what its sender is told, now and at every retry with the same id. */
  readonly command: AnsweredCommand;
  /** The claims of the numbers that the case takes with this write; each is in `case.numbers`. */
  readonly claims: readonly Claim[];
  /** Numbers that the case held before this write and gives back with it; none is in `case.numbers`. */
  readonly released: readonly NumberPlace[];
}

export interface AnsweredCommand {
  readonly id: string;
  readonly answer: Json;
}

/** What lists show of a case beside the case itself; it comes from the definition. */
export interface CaseListing {
  readonly procedureTitle: Text;
  /** When the whole case is due. */
  readonly due: TaskDue | null;
}

/** A write of a case that waits for its moment, as the store that made it ready holds it. */
export interface ReadyWrite {
  readonly write: () => Promise<'replaced' | 'conflict'>;
}

/** A case that must be woken, since a deadline of it fires at `at`. */
export interface WakeUp {
  readonly caseId: string;
  readonly at: Instant;
}

/** What stands in the store under the id of a case. Nothing of it is vouched for: somebody may have changed it. */
export interface StoredCase {
  readonly id: string;
  /** What should be the JSON text of the case. */
  readonly document: string;
}

/** A number that a case holds, or must not take. */
export interface NumberPlace {
  readonly scope: string;
  readonly value: number;
}

/** Which cases are looked for. Every part that is given must hold. */
export interface CaseFilter {
  /** Cases that one of these units decides or has received; null: of every unit. */
  readonly units: readonly string[] | null;
  /** Words as in the inbox: of the code, the reference, the names of the applicants, or whole identity numbers. */
  readonly text: string;
  readonly isEnded?: boolean;
}

/** Where a payment is to be found. */
export interface PaymentPlace {
  readonly caseId: string;
  readonly paymentId: string;
  readonly day: CalendarDate;
}

/**
 * Cases, one document each. Every method is one atomic step on one document; nothing spans two.
 *
 * A command is run so: look for its answer with `commandAnswer`; read the case; decide; write. On `exists` or
 * `conflict` begin again with the look for the answer. The id of a new case must follow from the id of the
 * command that submits it, so that a retry after a crash finds the case.
 */
export interface CaseStore {
  /** Writes a new case. `conflict` when one of the claims was taken over (see `bar`). */
  insert(write: CaseWrite): Promise<'inserted' | 'exists' | 'conflict'>;

  /**
   * Writes a case over the revision that was read. `conflict` when the stored revision is another, when the
   * command has been answered already, or when one of the claims was taken over.
   */
  replace(write: CaseWrite, expectedRevision: number): Promise<'replaced' | 'conflict'>;

  /**
   * Makes a write ready whose moment comes later: as much of the work of `replace` as can be done before. What waits is
   * small: it holds on to no case.
   */
  readyToReplace(write: CaseWrite, expectedRevision: number): Promise<ReadyWrite>;
  /** Does a write that this store made ready, as `replace` does it. */
  replaceReady(ready: ReadyWrite): Promise<'replaced' | 'conflict'>;

  get(id: string): Promise<Case | null>;
  /** By the public reference for tracking. */
  byReference(reference: string): Promise<Case | null>;
  /** By the official dossier code. */
  byCode(code: string): Promise<Case | null>;
  /** The cases an account has filed, newest first. */
  byApplicant(account: string, page: PageRequest): Promise<Page<Case>>;
  /** Cases that a filter leaves, the newest first. */
  search(query: CaseFilter & PageRequest): Promise<Page<Case>>;
  /** Cases of a procedure that have not ended, in the order of their ids; for dry runs and migrations. */
  inFlight(procedureId: string, page: PageRequest): Promise<Page<Case>>;
  /** Cases of a procedure that have ended, in the order of their ids; for recalculations. */
  ended(procedureId: string, page: PageRequest): Promise<Page<Case>>;

  /** Cases as they are stored, in the order of their ids, also those that cannot be read; for verification. */
  stored(page: PageRequest): Promise<Page<StoredCase>>;
  /** Where a page of `stored` would end, without reading its cases; null where it is the last one. */
  endOfStored(page: PageRequest): Promise<string | null>;
  /** One case as it is stored, null where there is none. */
  storedAs(id: string): Promise<StoredCase | null>;

  /** Payments by the day on which their money came or was asked for, in that order; of all units where `units` is null. */
  payments(wish: {
    readonly from: CalendarDate;
    readonly to: CalendarDate;
    readonly units: readonly string[] | null;
    readonly limit: number;
  }): Promise<readonly PaymentPlace[]>;

  /** The first answer to a command, null when it has none yet. */
  commandAnswer(caseId: string, commandId: string): Promise<AnsweredCommand | null>;

  /** Cases whose `wakeAt` is at or before `now`, earliest first. */
  wakeable(now: Instant, page: PageRequest): Promise<Page<WakeUp>>;

  /**
   * Makes sure that a case never takes a number by this claim or an older one of the same number, even if a
   * write with it is under way and even if the case does not exist yet. `held` when it has the number already.
   */
  bar(caseId: string, claim: Claim): Promise<'barred' | 'held'>;
  /** The case that holds a number, null when none does. */
  holderOf(place: NumberPlace): Promise<string | null>;
  /** How many numbers cases hold in each scope from one text up to, and without, another; scopes without any are absent. */
  heldBetween(from: string, before: string): Promise<ReadonlyMap<string, number>>;
}
