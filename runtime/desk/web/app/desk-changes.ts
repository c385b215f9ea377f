const CHANNEL = 'thutuc-desk';

/** Tells every window of the desk in this browser that something was done, so that its lists are read anew at once. */
export function tellChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Does something whenever another part of the desk, in this window or another, has changed something. */
export function onChange(work: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', work);
  return () => {
    channel.close();
  };
}
