import type { AbsentPerson, CalendarDate, Instant } from '../../../../engine/index.ts';

/** That somebody stands in for a person who is away. Never removed: together they are the trail. */
export interface Substitution {
  readonly id: string;
  readonly absent: AbsentPerson;
  readonly substitute: AbsentPerson;
  /** Only this role of the absent person; null: every one. */
  readonly role: string | null;
  /** Only the roles held in this unit; null: in every one. */
  readonly unit: string | null;
  /** First and last day in Vietnam. */
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly reason: string;
  readonly grantedBy: AbsentPerson;
  readonly grantedAt: Instant;
  /** When it was ended before its last day, and by whom; null where it was not. */
  readonly ended: { readonly at: Instant; readonly by: AbsentPerson } | null;
}

/** Who stands in for whom. */
export interface SubstitutionStore {
  /** False when one has this id. */
  insert(substitution: Substitution): Promise<boolean>;
  get(id: string): Promise<Substitution | null>;
  /** Ends one; false when there is none under this id, or it was ended before. */
  end(id: string, ended: NonNullable<Substitution['ended']>): Promise<boolean>;
  /** Those by which an account stands in for somebody on a day. */
  inForce(substitute: string, day: CalendarDate): Promise<readonly Substitution[]>;
  /** Those in which one of the accounts is away or stands in, the last begun first, at most so many. */
  concerning(accounts: readonly string[], limit: number): Promise<readonly Substitution[]>;
}
