import type { AnonymousForm, FormPackage } from '../../api/index.ts';
import { formEnvironment, type Client, type LiveEnvironment } from '../../client/index.ts';

/** What a form of a procedure is asked of the server with, by whoever is not signed in. */
export type NamedFormClient = Pick<Client, 'anonymousForm' | 'form' | 'catalogue' | 'formerEntries'>;

/** A form of a procedure, ready to be filled by whoever is not signed in. */
export interface OpenNamedForm extends LiveEnvironment {
  readonly shipped: FormPackage;
  readonly offered: AnonymousForm;
}

/**
 * Fetches a form of the live version of a procedure with what its rules read. Throws a ProblemError where there is none.
 *
 * @param key key of the form; empty for the application
 */
export async function openNamedForm(
  client: NamedFormClient,
  procedure: string,
  key: string,
): Promise<OpenNamedForm> {
  const offered = await client.anonymousForm(procedure, key === '' ? undefined : key);
  const shipped = await client.form(offered.procedure.hash, offered.form);
  return { shipped, offered, ...formEnvironment(shipped, offered.environment, client) };
}
