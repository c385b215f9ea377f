/** What the measurement asks of the page that it measures. */
export interface Probes {
  readonly focus: (id: string) => void;
  readonly timeToShow: (id: string, start: () => void) => Promise<number>;
  /** Begins to wait for a key: until the frame after it, or until the frame that shows an element. */
  readonly awaitKey: (id: string | null) => void;
  /** How long that took. */
  readonly taken: () => Promise<number>;
}

declare global {
  interface Window {
    /** Draws the form; the script is there already. */
    draw: () => void;
    probes: Probes;
  }
}

const find = (id: string, root: Document | ShadowRoot = document): HTMLElement | null => {
  const own = root.getElementById(id);
  if (own !== null) return own;
  for (const element of root.querySelectorAll('*')) {
    const inside = element.shadowRoot === null ? null : find(id, element.shadowRoot);
    if (inside !== null) return inside;
  }
  return null;
};
// A message sent in a frame arrives when the frame was handed to the compositor.
const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        resolve();
      };
      port2.postMessage(null);
    });
  });
const nextKey = () =>
  new Promise<number>((resolve) => {
    document.addEventListener(
      'keydown',
      () => {
        resolve(performance.now());
      },
      { once: true, capture: true },
    );
  });
const isShown = (id: string) => {
  const element = find(id);
  return element !== null && element.getClientRects().length > 0;
};
let waiting = Promise.resolve(Number.NaN);
window.probes = {
  focus: (id) => {
    find(id)?.focus();
  },
  timeToShow: async (id, start) => {
    const began = performance.now();
    start();
    do await painted();
    while (!isShown(id));
    return performance.now() - began;
  },
  awaitKey: (id) => {
    waiting = nextKey().then(async (began) => {
      do await painted();
      while (id !== null && !isShown(id));
      return performance.now() - began;
    });
  },
  taken: () => waiting,
};
