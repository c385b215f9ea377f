import { setTimeout as wait } from 'node:timers/promises';

/**
 * Waits for something, but not for ever: false where it has not ended after so many milliseconds. It goes on all the
 * same; where it fails in time, that is thrown.
 *
 * @example if (!(await within(server.close(), 5_000))) server.closeAllConnections();
 */
export async function within(work: Promise<unknown>, millis: number): Promise<boolean> {
  const rest = new AbortController();
  const isOver = wait(millis, false, { signal: rest.signal }).catch(() => false);
  try {
    return await Promise.race([work.then(() => true), isOver]);
  } finally {
    rest.abort();
  }
}
