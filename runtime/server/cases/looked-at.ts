import type { Actor, Case, EngineContext } from '../../../engine/index.ts';
import type { RunnableProcedure } from '../definitions/procedure-library.ts';
import type { Account } from '../store/index.ts';

/** A case in front of a person who may see it. */
export interface LookedAt {
  readonly current: Case;
  readonly runnable: RunnableProcedure;
  readonly account: Account;
  readonly actor: Actor;
  readonly context: EngineContext;
}
