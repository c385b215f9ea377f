import { tellChange, type DeskChange } from './desk-changes.ts';

/** The window that holds the connection for all windows of the browser has this lock. */
const LOCK = 'thutuc-desk-changes';
/** After a connection that ended for good, e.g. with the session, another try, in milliseconds. */
const AGAIN = 20_000;

/**
 * Listens to what the server tells of changes and passes it on to every window of the desk in this browser. One window
 * holds the connection: a browser has few to one server, and a clerk has many windows. Where it is closed, another
 * takes over. What was changed while nobody listened is read anew; without a connection every screen still looks now
 * and then by itself.
 */
export class ChangeStream {
  readonly #address: string;
  #release: (() => void) | null = null;
  #source: EventSource | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wasLost = false;

  /** @param address where the server tells of changes */
  constructor(address: string) {
    this.#address = address;
  }

  /** Begins to listen, here or in the window that does so already. */
  start(): void {
    if (this.#release !== null) return;
    const ended = new Promise<void>((resolve) => {
      this.#release = resolve;
    });
    void navigator.locks.request(LOCK, async () => {
      if (this.#release !== null) this.#open();
      await ended;
      this.#close();
    });
  }

  /** Ends listening. */
  stop(): void {
    this.#release?.();
    this.#release = null;
    this.#close();
  }

  #open(): void {
    const source = new EventSource(this.#address);
    this.#source = source;
    source.addEventListener('open', () => {
      if (this.#wasLost) tellChange();
      this.#wasLost = false;
    });
    source.addEventListener('change', (event: MessageEvent<string>) => {
      tellChange(JSON.parse(event.data) as DeskChange);
    });
    source.addEventListener('error', () => {
      // A connection that only broke off is taken up again by the browser, from the last event it saw.
      if (source.readyState !== EventSource.CLOSED) return;
      this.#wasLost = true;
      this.#close();
      this.#timer = setTimeout(() => {
        if (this.#release !== null) this.#open();
      }, AGAIN);
    });
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = null;
  }
}
