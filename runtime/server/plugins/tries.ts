import { createHash } from 'node:crypto';
import type { FastifyRateLimitStore, FastifyRateLimitStoreCtor } from '@fastify/rate-limit';
import { instantOf, millisOf, type Instant } from '../../../engine/index.ts';
import type { SessionStore, Tally } from '../store/index.ts';

export interface TriesSettings {
  /** Where tries are counted that several processes count together. */
  readonly sessions: SessionStore;
  readonly now: () => Instant;
}

/** What the library hands over of the limit of a route. */
interface RouteLimit {
  readonly isShared?: boolean;
  readonly routeInfo?: { readonly method?: string | readonly string[]; readonly url?: string };
}

/** As many senders are counted at a time for one route in one process; those that came first are forgotten first. */
const MOST = 5_000;

/** Counts tries in the shape that the library of limits asks for. */
export function triesOn(settings: TriesSettings): FastifyRateLimitStoreCtor {
  return class extends Tries {
    constructor() {
      super(countHere(), settings);
    }
  };
}

type Count = (sender: string, now: Instant, until: Instant) => Tally | Promise<Tally>;

class Tries implements FastifyRateLimitStore {
  readonly #count: Count;
  readonly #settings: TriesSettings;

  constructor(count: Count, settings: TriesSettings) {
    this.#count = count;
    this.#settings = settings;
  }

  incr(
    sender: string,
    callback: (error: Error | null, result?: { current: number; ttl: number }) => void,
    timeWindow: number,
  ): void {
    this.#tally(sender, timeWindow).then(
      (result) => callback(null, result),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
    );
  }

  child(route: object): Tries {
    const { isShared = false, routeInfo: { method, url } = {} } = route as RouteLimit;
    const { sessions } = this.#settings;
    const name = `${String(method)} ${url ?? ''}`;
    const count: Count = isShared
      ? (sender, now, until) => sessions.count(idOf(name, sender), now, until)
      : countHere();
    return new Tries(count, this.#settings);
  }

  async #tally(sender: string, timeWindow: number): Promise<{ current: number; ttl: number }> {
    const now = this.#settings.now();
    const { count, until } = await this.#count(sender, now, instantOf(millisOf(now) + timeWindow));
    return { current: count, ttl: millisOf(until) - millisOf(now) };
  }
}

/** Counts in memory. */
function countHere(): Count {
  const tallies = new Map<string, Tally>();
  return (sender, now, until) => {
    const known = tallies.get(sender);
    const isOpen = known !== undefined && known.until > now;
    const tally = isOpen ? { count: known.count + 1, until: known.until } : { count: 1, until };
    tallies.delete(sender);
    tallies.set(sender, tally);
    const [oldest] = tallies.keys();
    if (tallies.size > MOST && oldest !== undefined) tallies.delete(oldest);
    return tally;
  };
}

/** Says nothing of the sender. Never the id of a session: those come from the library, and have no colon. */
function idOf(name: string, sender: string): string {
  return `tries:${createHash('sha256').update(`${name} ${sender}`).digest('base64url')}`;
}
