import { instantOf, millisOf } from '../../../engine/index.ts';
import type { SessionStore } from '../store/index.ts';
import type { World } from '../world.ts';

/** Somebody who has a draft open. */
export interface Editor {
  readonly account: string;
  readonly name: string;
}

/** Without a sign of life for so long, a window counts as closed; a browser asleep gives none. */
const LIFETIME = 30_000;

/** Who has which draft open, by window, at any of the processes that share the store. */
export class Editors {
  readonly #sessions: SessionStore;
  readonly #world: Pick<World, 'now'>;

  constructor(sessions: SessionStore, world: Pick<World, 'now'>) {
    this.#sessions = sessions;
    this.#world = world;
  }

  /** Notes that a window of somebody has a draft open. */
  async note(draft: string, window: string, { account, name }: Editor): Promise<void> {
    const expiresAt = instantOf(millisOf(this.#world.now()) + LIFETIME);
    await this.#sessions.put({ id: idOf(draft, account, window), data: { account, name }, expiresAt });
  }

  /** Notes that a window was closed. */
  async forget(draft: string, window: string, account: string): Promise<void> {
    await this.#sessions.remove(idOf(draft, account, window));
  }

  /** The other windows that have a draft open, each person once; also the same person's other window. */
  async others(draft: string, window: string, account: string): Promise<readonly Editor[]> {
    const own = idOf(draft, account, window);
    const found = new Map<string, Editor>();
    for (const { id, data } of await this.#sessions.startingWith(prefixOf(draft), this.#world.now())) {
      const editor = data as unknown as Editor;
      if (id !== own) found.set(editor.account, editor);
    }
    return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}

/** Never the id of a session: those come from the library, and have no colon. */
function prefixOf(draft: string): string {
  return `editor:${draft}:`;
}

function idOf(draft: string, account: string, window: string): string {
  return `${prefixOf(draft)}${account} ${window}`;
}
