/** Something that is done again and again until it is stopped. */
export interface Poller {
  /** Takes the next turn at once, since there is something to do. */
  nudge(): void;
  /** Lets the turn under way end and takes no other. */
  stop(): Promise<void>;
}

export interface PollerSettings {
  /** Rest between two turns, in milliseconds. */
  readonly every: number;
  readonly turn: () => Promise<unknown>;
  /** Told when a turn fails; the next one comes all the same. */
  readonly onError: (error: unknown) => void;
}

/**
 * Takes turns with a rest between them, never two at once. The timer only says when to look: what is due is
 * decided by what is stored.
 */
export function startPoller({ every, turn, onError }: PollerSettings): Poller {
  let isStopped = false;
  let wake: () => void = () => undefined;
  let isNudged = false;

  const rest = (): Promise<void> =>
    new Promise((resolve) => {
      if (isNudged || isStopped) return resolve();
      const timer = setTimeout(resolve, every);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const run = async (): Promise<void> => {
    while (!isStopped) {
      isNudged = false;
      await turn().catch(onError);
      await rest();
    }
  };

  // The first turn comes after the caller has the poller in hand.
  const ended = Promise.resolve().then(run);
  return {
    nudge() {
      isNudged = true;
      wake();
    },
    stop() {
      isStopped = true;
      wake();
      return ended;
    },
  };
}
