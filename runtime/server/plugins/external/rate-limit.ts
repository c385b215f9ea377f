import rateLimit from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import { RequestError } from '../../problems/request-error.ts';
import { triesOn, type TriesSettings } from '../tries.ts';

/**
 * Limits of routes that invite guessing: so many tries from one address in a minute. What is shared is counted over all
 * processes of the store; for the rest, which only keeps a process from too much work, each counts for itself.
 */
export const guessingLimits = {
  // By account too: a whole office signs in from one address in the morning, and nobody guesses for all at once.
  signIn: {
    isShared: true,
    max: 10,
    timeWindow: 60_000,
    hook: 'preHandler',
    keyGenerator: (request: FastifyRequest) => `${request.ip} ${accountNamed(request.body)}`,
  },
  code: { isShared: true, max: 20, timeWindow: 60_000 },
  tracking: { max: 60, timeWindow: 60_000 },
} as const;

/** Registries belong to others and hold data of people: nobody walks through them from one address. */
export const lookupLimit = { max: 60, timeWindow: 60_000 } as const;

/** Forms for whoever is not signed in: an office behind one address opens fewer, a program that fetches all opens more. */
export const formFactsLimit = { max: 120, timeWindow: 60_000 } as const;

function accountNamed(body: unknown): string {
  const { username } = (body ?? {}) as { username?: unknown };
  return typeof username === 'string' ? username.toLowerCase() : '';
}

/** Limits how much one address may ask; 0 leaves only the limits of single routes. */
export const limits = plugin<TriesSettings & { readonly requestsPerMinute: number }>(
  async (app, { requestsPerMinute, sessions, now }) => {
    await app.register(rateLimit, {
      global: requestsPerMinute > 0,
      max: requestsPerMinute > 0 ? requestsPerMinute : Number.MAX_SAFE_INTEGER,
      timeWindow: 60_000,
      store: triesOn({ sessions, now }),
      errorResponseBuilder: (_request, { ttl }) =>
        new RequestError('too-many-requests', { params: { seconds: Math.max(1, Math.ceil(ttl / 1000)) } }),
    });
  },
  { name: 'limits' },
);
