import type {
  Answers,
  Applicant,
  HandedWay,
  AttachedFile,
  Instant,
  ProcedureReference,
  RegistryAnswer,
  Text,
} from '../../../../engine/index.ts';
import type { DraftAtCounter } from './draft-at-counter.ts';

export type { CounterPerson, DraftAtCounter } from './draft-at-counter.ts';

/** An application that a citizen has begun and not filed yet. */
export interface ApplicationDraft {
  readonly id: string;
  /** Counts its writes from 1. */
  readonly revision: number;
  readonly account: string;
  readonly procedure: ProcedureReference;
  readonly answers: Answers;
  readonly dossier: Readonly<Record<string, readonly AttachedFile[]>>;
  /** Papers that will be brought or sent, at the counter those that were, by place; absent while none is. */
  readonly promised?: Readonly<Record<string, Exclude<HandedWay, 'file'>>>;
  /** Those who have a place in an application of several people, the one who began it first. */
  readonly parties?: readonly DraftParty[];
  /** Present where clerks fill it and file it for the applicant. */
  readonly counter?: DraftAtCounter;
  /** What a newer version of the procedure no longer takes, as it was filled in; the person is told. */
  readonly leftOver?: readonly LeftOver[];
  /** What registries said while it was filled, latest last; absent where none was asked. */
  readonly registry?: readonly RegistryAnswer[];
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** A person's place in an application of several people. */
export interface DraftParty {
  /** Key of the party in the definition. */
  readonly key: string;
  /** The person as the identity said when they joined or last confirmed. */
  readonly person: Applicant;
  /** Revision of the draft at which this person's part was last written. */
  readonly wrote: number;
  readonly confirmed: DraftConfirmation | null;
  /** What was changed since a confirmation that this change took back; keys of fields and components. */
  readonly revoked: { readonly at: Instant; readonly places: readonly string[] } | null;
}

/** That a party has confirmed what the application says. */
export interface DraftConfirmation {
  readonly at: Instant;
  /** SHA-256 of what was confirmed. */
  readonly digest: string;
}

/** An answer or a file that has no place any more. */
export interface LeftOver {
  readonly label: Text;
  /** As people read it. */
  readonly value: string;
}

export interface DraftStore {
  insert(draft: ApplicationDraft): Promise<'inserted' | 'exists'>;
  /** Writes over the revision that was read. */
  replace(draft: ApplicationDraft, expectedRevision: number): Promise<'replaced' | 'conflict'>;
  get(id: string): Promise<ApplicationDraft | null>;
  /** The drafts that an account began or has a place in, last touched first. */
  ofAccount(account: string): Promise<readonly ApplicationDraft[]>;
  /** The drafts at the counters of some units (null: of all), last touched first. */
  atCounter(units: readonly string[] | null, limit: number): Promise<readonly ApplicationDraft[]>;
  remove(id: string): Promise<void>;
  /** Ids of drafts that nobody has touched since a moment. */
  untouchedSince(moment: Instant, limit: number): Promise<readonly string[]>;
}
