import type session from '@fastify/session';
import { instantOf, millisOf, type Json } from '../../../engine/index.ts';
import type { SessionStore } from '../store/index.ts';
import type { World } from '../world.ts';

/** Our store of sessions in the shape that the session library asks for. */
export function sessionStoreOn(store: SessionStore, world: World, lifetime: number): session.SessionStore {
  return {
    set(id, data, callback) {
      const expiresAt = instantOf(millisOf(world.now()) + lifetime);
      settle(store.put({ id, data: JSON.parse(JSON.stringify(data)) as Json, expiresAt }), callback);
    },
    get(id, callback) {
      store.get(id, world.now()).then(
        (found) => callback(null, (found?.data ?? null) as Parameters<typeof callback>[1]),
        (error: unknown) => callback(error),
      );
    },
    destroy(id, callback) {
      settle(store.remove(id), callback);
    },
  };
}

function settle(work: Promise<unknown>, callback: (error?: unknown) => void): void {
  work.then(
    () => callback(),
    (error: unknown) => callback(error),
  );
}
