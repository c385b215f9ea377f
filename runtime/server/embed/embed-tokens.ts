import { createHash, randomBytes } from 'node:crypto';
import { instantOf, millisOf, type Json } from '../../../engine/index.ts';
import type { SessionStore } from '../store/index.ts';
import type { World } from '../world.ts';

const MINUTE = 60_000;
/** A code goes from a window to the page that opened it, at once. */
const CODE_MILLIS = MINUTE;
/** A token that is not used dies soon; one in use goes on, but no longer than a working day. */
const TOKEN_MILLIS = 15 * MINUTE;
const LONGEST_MILLIS = 8 * 60 * MINUTE;
/** A write for every request would cost more than the request. */
const RENEWED_AFTER = 2 * MINUTE;

/** For whom a token speaks, and from where. */
export interface EmbedToken {
  readonly account: string;
  readonly origin: string;
}

interface StoredToken extends EmbedToken {
  /** Milliseconds at which it ends whatever happens. */
  readonly until: number;
  readonly renewed: number;
}

/**
 * Codes and tokens with which an embedded service acts for somebody who signed in here. Only their hashes are stored,
 * among the sessions: whoever reads the store can use none.
 *
 * A code is good once, for one minute, for one origin, and only with the secret of the page that asked for it
 * (RFC 7636, S256). A token is bound to the same origin and account.
 */
export class EmbedTokens {
  readonly #sessions: SessionStore;
  readonly #world: World;

  constructor(sessions: SessionStore, world: World) {
    this.#sessions = sessions;
    this.#world = world;
  }

  /** @param challenge base64url of the SHA-256 of the secret that the page keeps. */
  async issueCode(token: EmbedToken, challenge: string): Promise<string> {
    const code = secret();
    await this.#put(idOf('code', code), { ...token, challenge }, CODE_MILLIS);
    return code;
  }

  /** The token for a code; null where the code was used, is too old, or came from elsewhere. */
  async exchange(code: string, verifier: string, origin: string): Promise<string | null> {
    // Whoever tries it with the wrong secret has spent it; of two exchanges at once one gets it.
    const found = await this.#sessions.take(idOf('code', code), this.#world.now());
    if (found === null) return null;
    const stored = found.data as unknown as EmbedToken & { readonly challenge: string };
    if (stored.origin !== origin || stored.challenge !== hashOf(verifier)) return null;
    const token = secret();
    const now = millisOf(this.#world.now());
    const record: StoredToken = {
      account: stored.account,
      origin,
      until: now + LONGEST_MILLIS,
      renewed: now,
    };
    await this.#put(idOf('token', token), record, TOKEN_MILLIS);
    return token;
  }

  /** The account of a token that is used from an origin; null where it does not count there, or no more. */
  async accountOf(token: string, origin: string): Promise<string | null> {
    const id = idOf('token', token);
    const found = await this.#sessions.get(id, this.#world.now());
    if (found === null) return null;
    const stored = found.data as unknown as StoredToken;
    if (stored.origin !== origin) return null;
    const now = millisOf(this.#world.now());
    if (now >= stored.until) return null;
    if (now - stored.renewed > RENEWED_AFTER) {
      await this.#put(id, { ...stored, renewed: now }, Math.min(TOKEN_MILLIS, stored.until - now));
    }
    return stored.account;
  }

  async revoke(token: string): Promise<void> {
    await this.#sessions.remove(idOf('token', token));
  }

  async #put(id: string, data: object, lifetime: number): Promise<void> {
    const expiresAt = instantOf(millisOf(this.#world.now()) + lifetime);
    await this.#sessions.put({ id, data: data as Json, expiresAt });
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** Never the id of a session: those come from the library, and have no colon. */
function idOf(kind: 'code' | 'token', text: string): string {
  return `embed-${kind}:${hashOf(text)}`;
}
