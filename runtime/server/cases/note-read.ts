import type { Services } from '../services.ts';
import type { LookedAt } from './look-at-case.ts';

/** What was looked at. */
export interface ReadPlace {
  readonly form: string;
  readonly pointer: string;
  readonly label: string;
  readonly reason?: string | undefined;
}

/** Writes down that an official is about to see personal data that are shown masked (Law 91/2025/QH15). */
export async function noteRead(
  { store, world }: Pick<Services, 'store' | 'world'>,
  { account, current }: LookedAt,
  { form, pointer, label, reason }: ReadPlace,
): Promise<void> {
  await store.readLog.insert({
    id: world.newId(),
    at: world.now(),
    account: account.id,
    name: account.name,
    caseId: current.id,
    caseName: current.code ?? current.reference,
    form,
    pointer,
    label,
    reason: reason?.trim() === '' ? null : (reason?.trim() ?? null),
  });
}
