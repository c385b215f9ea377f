import { createDesignerClient, type WholeDesignerClient } from '../client/index.ts';
import { CommandFailure, type CommandWorld } from './console-out.ts';
import { cookieFetch } from './cookie-fetch.ts';
import { sayIn } from './say.ts';

/** Whom a command signs in as; the environment (THUTUC_USER, THUTUC_PASSWORD) stands in for what is left out. */
export interface Credentials {
  readonly user?: string;
  readonly password?: string;
}

/** Whether somebody is named to sign in as. */
export function hasCredentials(given: Credentials, { environment }: CommandWorld): boolean {
  return (given.user ?? environment['THUTUC_USER']) !== undefined;
}

/** Does work at a server as the named account, and signs out. Throws a CommandFailure where nobody is named. */
export async function signedIn<Outcome>(
  server: string,
  given: Credentials,
  world: CommandWorld,
  work: (client: WholeDesignerClient) => Promise<Outcome>,
): Promise<Outcome> {
  const username = given.user ?? world.environment['THUTUC_USER'];
  const password = given.password ?? world.environment['THUTUC_PASSWORD'];
  if (username === undefined || password === undefined)
    throw new CommandFailure(sayIn(world.language)('credentials'));
  const client = createDesignerClient({
    baseUrl: server,
    fetch: cookieFetch(),
    language: () => world.language,
  });
  await client.signIn({ username, password });
  const outcome = await work(client);
  await client.signOut();
  return outcome;
}
