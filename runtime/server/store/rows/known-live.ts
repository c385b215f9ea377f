import type { Instant } from '../../../../engine/index.ts';
import type { DefinitionSummary } from '../ports/definition-store.ts';

/** The live versions as a store lists them at a moment. */
export interface LiveVersions {
  readonly list: readonly DefinitionSummary[];
  /** When the next version comes into effect; null where none will. */
  readonly until: Instant | null;
}

interface Known {
  readonly generation: number;
  readonly from: Instant;
  readonly reading: Promise<LiveVersions>;
}

/**
 * The live versions as they were last listed. Rights and lists ask for them with most requests: the same list is handed
 * out until something is published or a version comes into effect, and who asks meanwhile waits for the same reading.
 */
export class KnownLive {
  #known: Known | null = null;

  /**
   * @param generation That of the store, from before the list is read: so what comes between is read at the next call.
   * @param read Lists the live versions at `now`.
   */
  async list(
    generation: number,
    now: Instant,
    read: () => Promise<LiveVersions>,
  ): Promise<readonly DefinitionSummary[]> {
    const known = this.#known;
    if (known?.generation === generation && known.from <= now) {
      const { list, until } = await known.reading;
      if (until === null || now < until) return list;
    }
    const reading = read();
    this.#known = { generation, from: now, reading };
    try {
      return (await reading).list;
    } catch (error) {
      if (this.#known?.reading === reading) this.#known = null;
      throw error;
    }
  }
}
