const CHANNEL = 'thutuc-desk';

/** What was changed: ids of cases; null where it may be anything. */
export interface DeskChange {
  readonly cases: readonly string[] | null;
}

/** Tells every window of the desk in this browser that something was changed, so that it is read anew at once. */
export function tellChange(change: DeskChange = { cases: null }): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(change);
  channel.close();
}

/** Does something whenever this window, another one, or somebody else has changed something. Gives the way to stop. */
export function onChange(work: (change: DeskChange) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', (event: MessageEvent<DeskChange>) => {
    work(event.data);
  });
  return () => {
    channel.close();
  };
}
