import { link, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Bytes on the disk under their hash: `<folder>/<first two digits>/<hash>`. Two files with the same bytes are
 * one.
 */
export class HashedFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Makes the folders. */
  async prepare(): Promise<void> {
    await mkdir(this.#incoming(), { recursive: true, mode: 0o700 });
    await mkdir(this.#leaving(), { recursive: true, mode: 0o700 });
  }

  /** Whether bytes can be received: tried with a few, since a full disk gives every right and takes nothing. */
  async isWritable(): Promise<boolean> {
    const probe = this.incomingPath(`probe-${process.pid}`);
    try {
      await writeFile(probe, 'probe', { mode: 0o600 });
      await rm(probe, { force: true });
      return true;
    } catch {
      return false;
    }
  }

  /** A place for bytes that are being received. */
  incomingPath(id: string): string {
    return join(this.#incoming(), id);
  }

  pathOf(hash: string): string {
    return join(this.#folder, hash.slice(0, 2), hash);
  }

  async has(hash: string): Promise<boolean> {
    return stat(this.pathOf(hash)).then(
      () => true,
      () => false,
    );
  }

  /** Keeps received bytes under their hash too, for good. Does nothing when they are there already. */
  async keep(from: string, hash: string): Promise<void> {
    const parent = join(this.#folder, hash.slice(0, 2));
    const first = await mkdir(parent, { recursive: true, mode: 0o700 });
    await link(from, this.pathOf(hash)).catch(ignore('EEXIST'));
    // The name is on the disk only when the folder is, and a new folder only when its parent is.
    await syncFolder(parent);
    if (first !== undefined) await syncFolder(this.#folder);
  }

  /** Puts bytes aside that nobody seems to use. */
  async putAside(hash: string): Promise<void> {
    await rename(this.pathOf(hash), join(this.#leaving(), hash)).catch(ignore('ENOENT'));
  }

  /** Hashes of the bytes that were put aside. */
  async asideHashes(): Promise<readonly string[]> {
    return readdir(this.#leaving());
  }

  /** Brings bytes back that were put aside while somebody began to use them. */
  async bringBack(hash: string): Promise<void> {
    await this.keep(join(this.#leaving(), hash), hash);
    await this.removeAside(hash);
  }

  async removeAside(hash: string): Promise<void> {
    await rm(join(this.#leaving(), hash), { force: true });
  }

  /** Removes what was left half received before a moment (milliseconds since 1970). */
  async removeIncomingBefore(millis: number): Promise<void> {
    for (const name of await readdir(this.#incoming())) {
      const path = this.incomingPath(name);
      const found = await stat(path).catch(ignore('ENOENT'));
      if (found && found.mtimeMs < millis) await rm(path, { force: true });
    }
  }

  #incoming(): string {
    return join(this.#folder, 'incoming');
  }

  #leaving(): string {
    return join(this.#folder, 'leaving');
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function ignore(code: string): (error: unknown) => undefined {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === code) return undefined;
    throw error;
  };
}
