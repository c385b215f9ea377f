import { createHash, randomInt } from 'node:crypto';
import { instantOf, millisOf } from '../../../engine/index.ts';
import { RequestError } from '../problems/request-error.ts';
import type { DraftPass, Store } from '../store/index.ts';
import type { World } from '../world.ts';

/** Letters and digits that are not taken for one another when they are read aloud or copied by hand. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** How long a code opens a draft, and how many signs it has: the longer it lives, the harder it is to guess. */
const kinds = {
  device: { minutes: 10, groups: 2 },
  party: { minutes: 7 * 24 * 60, groups: 3 },
} as const;

/** A code as its maker sees it, once. */
export interface NewCode {
  readonly code: string;
  readonly expiresAt: string;
}

/** Codes that open a draft: for another device of the same person, or for another person as a party. */
export class DraftCodes {
  readonly #store: Pick<Store, 'draftPasses'>;
  readonly #world: Pick<World, 'now'>;
  readonly #pick: (limit: number) => number;

  constructor(store: Pick<Store, 'draftPasses'>, world: Pick<World, 'now'>, pick = randomInt) {
    this.#store = store;
    this.#world = world;
    this.#pick = pick;
  }

  /** Makes a code; an earlier one for the same purpose opens nothing any more. */
  async make(about: Pick<DraftPass, 'draftId' | 'purpose' | 'party' | 'createdBy'>): Promise<NewCode> {
    const { minutes, groups } = kinds[about.purpose];
    const code = Array.from({ length: groups }, () =>
      Array.from({ length: 4 }, () => signs[this.#pick(signs.length)]).join(''),
    ).join('-');
    const createdAt = this.#world.now();
    const expiresAt = instantOf(millisOf(createdAt) + minutes * 60_000);
    await this.#store.draftPasses.put({ ...about, hash: hashOfCode(code), createdAt, expiresAt });
    return { code, expiresAt };
  }

  /** What a code opens. Throws `code-unknown` for one that was never made, was used, or has run out. */
  async look(code: string, purpose: DraftPass['purpose']): Promise<DraftPass> {
    const pass = await this.#store.draftPasses.get(hashOfCode(code));
    if (pass?.purpose !== purpose || pass.expiresAt <= this.#world.now()) {
      throw new RequestError('code-unknown');
    }
    return pass;
  }

  /** Uses a code up. Of two who do so at once, one gets `code-unknown`. */
  async use(pass: DraftPass): Promise<void> {
    if (!(await this.#store.draftPasses.take(pass.hash))) throw new RequestError('code-unknown');
  }
}

/** A code is found by its hash alone, however it was typed: what is stored opens nothing. */
function hashOfCode(code: string): string {
  const plain = code.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return createHash('sha256').update(`draft-code/${plain}`).digest('hex');
}
