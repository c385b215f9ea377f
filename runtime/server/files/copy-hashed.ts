import { open, rm } from 'node:fs/promises';
import { HashedFolder } from './hashed-folder.ts';
import { receive } from './incoming-file.ts';

/** What became of bytes that were to be copied; `lost`: they are missing, or are not what their hash says. */
export type CopyOutcome = 'copied' | 'present' | 'lost';

/** Copies bytes by their hash from one folder of uploads to another, and looks at each byte on the way. */
export class HashedCopy {
  readonly #from: HashedFolder;
  readonly #to: HashedFolder;

  private constructor(from: HashedFolder, to: HashedFolder) {
    this.#from = from;
    this.#to = to;
  }

  /** @param to is made if it is not there. */
  static async between(from: string, to: string): Promise<HashedCopy> {
    const target = new HashedFolder(to);
    await target.prepare();
    return new HashedCopy(new HashedFolder(from), target);
  }

  /** Copies the bytes unless they are there; when it resolves they are on the disk under their hash. */
  async copy(hash: string): Promise<CopyOutcome> {
    if (await this.#to.has(hash)) return 'present';
    const path = this.#to.incomingPath(hash);
    // Left by a copy that was broken off.
    await rm(path, { force: true });
    try {
      const source = await open(this.#from.pathOf(hash), 'r');
      const received = await receive(source.createReadStream(), path, Infinity);
      if (!received.isWhole || received.hash !== hash) return 'lost';
      await this.#to.keep(path, hash);
      return 'copied';
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'lost';
      throw error;
    } finally {
      await rm(path, { force: true });
    }
  }
}
