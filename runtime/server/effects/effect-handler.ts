import type { Effect, Instant, Json } from '../../../engine/index.ts';

/**
 * Carries out one type of effect. It may be called again with an effect it has carried out already (the process
 * died before that was noted), so it must be harmless to repeat: `effect.key` is the same each time.
 *
 * Expected failure is returned; what is thrown counts as a failure that may pass.
 */
export type EffectHandler = (effect: Effect, attempt: EffectAttempt) => Promise<EffectOutcome>;

export interface EffectAttempt {
  /** From 1. */
  readonly number: number;
  /** Aborted when the time for this attempt is over. */
  readonly signal: AbortSignal;
}

export type EffectOutcome =
  | { readonly isDone: true; readonly result: Json }
  /**
   * `isFinal`: trying again cannot help, so a person is asked at once. `again`: when to try again, where the handler
   * knows better than the growing pauses.
   */
  | { readonly isDone: false; readonly error: string; readonly isFinal: boolean; readonly again?: Instant };

/** A handler for each type of effect. */
export type EffectHandlers = Readonly<Record<Effect['type'], EffectHandler>>;

/** The outcome of an effect that was carried out. */
export function done(result: Json = null): EffectOutcome {
  return { isDone: true, result };
}
