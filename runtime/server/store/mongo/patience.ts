import { isPassing, mongoFailure } from './mongo-failure.ts';

/** How long is waited before another attempt, in milliseconds; so a call is tried once more than there are pauses. */
const PAUSES = [50, 250] as const;

/** How a call is tried again when the server changes under it. */
export interface Patience {
  /**
   * Does something that may be done twice, such as a read, or a write that names what it replaces. The driver has
   * repeated it once by itself already where that was safe. `isRepeated` says that an earlier attempt may have been
   * carried out without an answer.
   *
   * Throws a StoreError where the trouble lasts.
   */
  try<Result>(work: (isRepeated: boolean) => Promise<Result>): Promise<Result>;
}

/**
 * Patience with the server at a place.
 *
 * @param place How the server is called in messages, without its password.
 * @param wait Waits for some milliseconds.
 */
export function patience(place: string, wait: (millis: number) => Promise<unknown>): Patience {
  return {
    async try(work) {
      for (let attempt = 0; ; attempt += 1) {
        try {
          return await work(attempt > 0);
        } catch (error) {
          const pause = PAUSES[attempt];
          if (pause === undefined || !isPassing(error)) throw mongoFailure(error, place);
          await wait(pause);
        }
      }
    },
  };
}
