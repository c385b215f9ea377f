import type { AbsentPerson } from './task.ts';

/** Who acted: a person in a role of a unit, the applicant, or the system. */
export interface ActorReference {
  readonly account: string | null;
  readonly name: string;
  readonly role: string | null;
  readonly unit: string | null;
  /** Whom the person stood in for; absent where they acted for themselves. */
  readonly for?: AbsentPerson;
}
