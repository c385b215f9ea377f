import { millisOf, type Instant } from '../../../engine/index.ts';
import { within } from '../within.ts';

/**
 * Why a server should be sent no requests now: it is ending, its store cannot be written, its folder of files cannot be
 * written, or the published procedures cannot be read.
 */
export type UnreadyReason = 'stopping' | 'store' | 'files' | 'definitions';

/** What is tried, by the reason that a failure gives. False, an error, and silence are failures. */
export type ReadinessChecks = Readonly<
  Record<Exclude<UnreadyReason, 'stopping'>, () => boolean | Promise<boolean>>
>;

/** What a readiness is made of. */
export interface ReadinessSettings {
  readonly checks: ReadinessChecks;
  readonly now: () => Instant;
  /** How long a check may take, in milliseconds; a load balancer does not wait for longer. */
  readonly patience?: number;
}

/** Everybody may ask, and each look writes to the store: so they share one look in this time, in milliseconds. */
const SHARED_FOR = 1_000;

/**
 * Whether the server can work now. That its tables are up to date and its procedures are loaded need no asking: it
 * listens only afterwards.
 */
export class Readiness {
  readonly #settings: ReadinessSettings;
  #isStopping = false;
  #last: { readonly at: Instant; readonly reasons: Promise<readonly UnreadyReason[]> } | null = null;

  constructor(settings: ReadinessSettings) {
    this.#settings = settings;
  }

  /** Whether the server is about to end. */
  get isStopping(): boolean {
    return this.#isStopping;
  }

  /** From now on the answer is no: the server is about to end. */
  stop(): void {
    this.#isStopping = true;
  }

  /** Why the server cannot work; empty where it can. */
  async reasons(): Promise<readonly UnreadyReason[]> {
    if (this.#isStopping) return ['stopping'];
    const at = this.#settings.now();
    if (this.#last === null || millisOf(at) - millisOf(this.#last.at) >= SHARED_FOR)
      this.#last = { at, reasons: this.#look() };
    return this.#last.reasons;
  }

  async #look(): Promise<readonly UnreadyReason[]> {
    const { checks, patience = 5_000 } = this.#settings;
    const names = Object.keys(checks) as (keyof ReadinessChecks)[];
    const looks = names.map(async (name) => ({ name, isGood: await passes(checks[name], patience) }));
    return (await Promise.all(looks)).filter(({ isGood }) => !isGood).map(({ name }) => name);
  }
}

async function passes(check: () => boolean | Promise<boolean>, patience: number): Promise<boolean> {
  try {
    let isGood = false;
    const look = (async () => {
      isGood = await check();
    })();
    return (await within(look, patience)) && isGood;
  } catch {
    return false;
  }
}
