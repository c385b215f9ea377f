import session from '@fastify/session';
import plugin from 'fastify-plugin';
import type { SessionStore } from '../../store/index.ts';
import type { World } from '../../world.ts';
import { sessionStoreOn } from '../session-store-on.ts';

declare module 'fastify' {
  interface Session {
    /** Id of the account that is signed in. */
    account?: string;
    /** Drafts that a code has opened on this device, by id: whose they are, and until when. */
    drafts?: Record<string, { readonly account: string; readonly until: string }>;
  }
}

/** A working day and a half of overtime; then people sign in again. */
const SESSION_MILLIS = 12 * 60 * 60 * 1000;

export interface SessionOptions {
  readonly sessions: SessionStore;
  readonly world: World;
  /** Signs the cookie; at least 32 characters. */
  readonly secret: string;
}

/** Sessions in the store, found by a signed cookie that no script can read. */
export const sessions = plugin<SessionOptions>(
  async (app, { sessions: store, world, secret }) => {
    await app.register(session, {
      secret,
      cookieName: 'thutuc',
      cookie: { path: '/', httpOnly: true, sameSite: 'lax', secure: 'auto', maxAge: SESSION_MILLIS },
      store: sessionStoreOn(store, world, SESSION_MILLIS),
      saveUninitialized: false,
      // A write for every page that somebody reads would cost more than the page.
      rolling: false,
    });
  },
  { name: 'sessions', dependencies: ['cookies'] },
);
