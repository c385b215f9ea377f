import type { Account } from '../store/index.ts';
import type { News } from './change-feed.ts';

/** What somebody is told: the cases that were changed, or that everything may have been. No data of any case. */
export interface ChangeEvent {
  /** Ids of cases; null where any may have changed. */
  readonly cases: readonly string[] | null;
}

/** What concerns a person of some news; null where nothing does. */
export function eventFor({ changes }: News, person: Pick<Account, 'id' | 'grants'>): ChangeEvent | null {
  if (changes === null) return { cases: null };
  const own = changes.filter(({ audience }) => audience.some((one) => concerns(one, person)));
  if (own.length === 0) return null;
  return { cases: [...new Set(own.flatMap(({ caseId }) => (caseId === null ? [] : [caseId])))] };
}

function concerns(one: string, { id, grants }: Pick<Account, 'id' | 'grants'>): boolean {
  if (one === `account:${id}`) return true;
  return grants.some(({ role, unit }) =>
    unit === '*' ? one.startsWith(`${role}@`) : one === `${role}@${unit}`,
  );
}
