import type { Account, AccountStore } from '../store/index.ts';
import { hashPassword } from './passwords.ts';

/** A person of the demo, as `definitions/demo/` describes them. */
export interface DemoPerson {
  readonly account: string;
  readonly name: string;
  readonly password: string;
  readonly description?: { readonly vi: string; readonly en?: string };
  readonly grants?: Account['grants'];
  readonly identityLevel?: number;
  readonly claims?: Account['claims'];
}

/** The people of the shipped document; nobody where it does not hold any. */
export function demoPeopleOf(document: unknown): readonly DemoPerson[] {
  if (typeof document !== 'object' || document === null || !('people' in document)) return [];
  return Array.isArray(document.people) ? (document.people as readonly DemoPerson[]) : [];
}

/** Makes the accounts of the demo that do not exist yet. One that does keeps its password and its roles. */
export async function addDemoPeople(store: AccountStore, people: readonly DemoPerson[]): Promise<void> {
  await Promise.all(
    people.map(async (person) => {
      if (await store.get(person.account)) return;
      await store.insert({
        id: person.account,
        name: person.name,
        passwordHash: await hashPassword(person.password),
        grants: person.grants ?? [],
        claims: person.claims ?? {},
        identityLevel: person.identityLevel ?? 0,
      });
    }),
  );
}
