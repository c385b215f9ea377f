import type { Store } from '../store/index.ts';
import type { World } from '../world.ts';
import type { LookedAt } from './looked-at.ts';

/** What was looked at. */
export interface ReadPlace {
  readonly form: string;
  readonly pointer: string;
  readonly label: string;
  readonly reason?: string | undefined;
}

/** Writes down that an official is about to see personal data that are shown masked (Law 91/2025/QH15). */
export async function noteRead(
  { store, world }: { readonly store: Pick<Store, 'readLog'>; readonly world: World },
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
