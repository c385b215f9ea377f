import type { Draft, FormPackage } from '../../../api/index.ts';
import { codeOf, formEnvironment, type Client, type LiveEnvironment } from '../../../client/index.ts';

/** An application on the screen: its draft, its form, what the form's rules read. */
export interface OpenApplication extends LiveEnvironment {
  readonly draft: Draft;
  readonly shipped: FormPackage;
  /** Whether it was begun before. */
  readonly isResumed: boolean;
}

type OpeningClient = Pick<Client, 'draft' | 'renewDraft' | 'drafts' | 'startDraft' | 'form' | 'catalogue'>;

/**
 * Opens an application of a procedure: the draft that is asked for, else the one that was touched last, else a
 * new one. Throws a ProblemError where that cannot be.
 */
export async function openApplication(
  client: OpeningClient,
  procedure: string,
  draftId: string,
): Promise<OpenApplication> {
  const known = (await asked(client, draftId, procedure)) ?? (await lastTouched(client, procedure));
  return opened(client, known ?? (await client.startDraft(procedure)), known !== null);
}

/** Whether a clerk fills the application for somebody who came to the counter. */
export function isAtCounter({ draft }: Pick<OpenApplication, 'draft'>): boolean {
  return draft.counter !== undefined;
}

/** Throws a draft away and begins another of its procedure. */
export async function beginAnew(
  client: OpeningClient & Pick<Client, 'removeDraft'>,
  procedure: string,
  draftId: string,
): Promise<OpenApplication> {
  await client.removeDraft(draftId).catch((error: unknown) => {
    // Gone already is as good as removed.
    if (codeOf(error) !== 'draft-unknown') throw error;
  });
  return opened(client, await client.startDraft(procedure), false);
}

async function asked(client: OpeningClient, draftId: string, procedure: string): Promise<Draft | null> {
  if (draftId === '') return null;
  try {
    const draft = await client.draft(draftId);
    return draft.procedure.id === procedure ? draft : null;
  } catch (error) {
    if (codeOf(error) === 'draft-unknown') return null;
    throw error;
  }
}

async function lastTouched(client: OpeningClient, procedure: string): Promise<Draft | null> {
  const { items } = await client.drafts();
  const [last] = items.filter((item) => item.procedure.id === procedure);
  return last === undefined ? null : client.draft(last.id);
}

async function opened(client: OpeningClient, found: Draft, isResumed: boolean): Promise<OpenApplication> {
  // Begun under older rules, it goes on under those that will be applied to it.
  const draft = found.newerVersion === undefined ? found : await client.renewDraft(found.id);
  const shipped = await client.form(draft.procedure.hash, draft.form);
  return { draft, shipped, ...formEnvironment(shipped, draft.environment, client), isResumed };
}
