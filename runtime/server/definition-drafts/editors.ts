import { millisOf } from '../../../engine/index.ts';
import type { World } from '../world.ts';

/** Somebody who has a draft open. */
export interface Editor {
  readonly account: string;
  readonly name: string;
}

/** Without a sign of life for so long, a window counts as closed; a browser asleep gives none. */
const LIFETIME = 30_000;

/**
 * Who has which draft open, by window. Kept in memory: after a restart everybody is known again with their next
 * sign of life.
 */
export class Editors {
  readonly #world: Pick<World, 'now'>;
  readonly #drafts = new Map<string, Map<string, Editor & { readonly until: number }>>();

  constructor(world: Pick<World, 'now'>) {
    this.#world = world;
  }

  /** Notes that a window of somebody has a draft open. */
  note(draft: string, window: string, { account, name }: Editor): void {
    const windows = this.#drafts.get(draft) ?? new Map<string, Editor & { readonly until: number }>();
    windows.set(`${account} ${window}`, { account, name, until: this.#millis() + LIFETIME });
    this.#drafts.set(draft, windows);
  }

  /** Notes that a window was closed. */
  forget(draft: string, window: string, account: string): void {
    this.#drafts.get(draft)?.delete(`${account} ${window}`);
  }

  /** The other windows that have a draft open, each person once; also the same person's other window. */
  others(draft: string, window: string, account: string): readonly Editor[] {
    const windows = this.#drafts.get(draft);
    if (windows === undefined) return [];
    const now = this.#millis();
    const found = new Map<string, Editor>();
    for (const [key, editor] of windows) {
      if (editor.until <= now) windows.delete(key);
      else if (key !== `${account} ${window}`)
        found.set(editor.account, { account: editor.account, name: editor.name });
    }
    if (windows.size === 0) this.#drafts.delete(draft);
    return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  #millis(): number {
    return millisOf(this.#world.now());
  }
}
