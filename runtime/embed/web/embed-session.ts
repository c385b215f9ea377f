import type { Language } from '../../../engine/index.ts';
import { createClient, type Client } from '../../client/index.ts';
import { isCodeMessage } from './code-message.ts';
import { makeSecret } from './pkce.ts';

/**
 * Who the person is at the server, for this page and as long as it is open: the token stays in memory, where no other
 * page and no later visitor finds it.
 */
export class EmbedSession extends EventTarget {
  readonly server: string;
  readonly client: Client;
  language: Language = 'vi';
  #token: string | null = null;

  constructor(server: string) {
    super();
    this.server = server;
    this.client = createClient({
      baseUrl: server,
      language: () => this.language,
      bearer: () => this.#token,
    });
  }

  get isSignedIn(): boolean {
    return this.#token !== null;
  }

  /**
   * Opens the server's own sign-in in a window and waits for its code. Call it from a click, or the browser opens none.
   *
   * @returns false where the person closed the window, or the browser opened none.
   */
  async signIn(): Promise<boolean> {
    // Before anything is waited for: later, the window would count as one that nobody asked for.
    const popup = window.open('about:blank', '', 'popup,width=520,height=720');
    if (popup === null) return false;
    const { verifier, challenge } = await makeSecret();
    const query = new URLSearchParams({ origin: location.origin, challenge, lang: this.language });
    popup.location.replace(`${this.server}/embed/sign-in?${query}`);
    const code = await this.#codeFrom(popup);
    if (code === null) return false;
    this.#settle((await this.client.embedToken({ code, verifier })).token);
    return true;
  }

  async signOut(): Promise<void> {
    await this.client.signOut();
    this.#settle(null);
  }

  /** The server does not know the token any more. */
  expire(): void {
    this.#settle(null);
  }

  #settle(token: string | null): void {
    this.#token = token;
    this.dispatchEvent(new Event('change'));
  }

  #codeFrom(popup: Window): Promise<string | null> {
    return new Promise((resolve) => {
      const end = (code: string | null): void => {
        window.removeEventListener('message', hear);
        clearInterval(watch);
        resolve(code);
      };
      const hear = ({ origin, source, data }: MessageEvent<unknown>): void => {
        if (origin !== this.server || source !== popup || !isCodeMessage(data)) return;
        end(data.code);
        popup.close();
      };
      window.addEventListener('message', hear);
      // A window that is closed tells nobody.
      const watch = setInterval(() => {
        if (popup.closed) end(null);
      }, 500);
    });
  }
}

const sessions = new Map<string, EmbedSession>();

/** The session at a server: all elements of the page share it. */
export function sessionAt(server: string): EmbedSession {
  const known = sessions.get(server) ?? new EmbedSession(server);
  sessions.set(server, known);
  return known;
}

/** The server of an element: its attribute `server`, else the one that the module came from. */
export function serverOf(element: Element): string {
  const named = element.getAttribute('server') ?? '';
  return named === '' ? new URL(import.meta.url).origin : new URL(named, location.href).origin;
}
