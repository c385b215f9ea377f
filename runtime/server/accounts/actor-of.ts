import type { Actor } from '../../../engine/index.ts';
import type { Account } from '../store/index.ts';

/** The person of an account as the one behind a command. */
export function actorOf({ id, name, grants }: Account): Actor {
  return { account: id, name, grants };
}
