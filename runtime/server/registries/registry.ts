import type { Json } from '../../../engine/index.ts';

/**
 * A registry that can be asked: the port behind which the business registry, the land registry and others are
 * connected.
 */
export interface Registry {
  /**
   * The values found under an input, by name; null where there is nothing. Rejects when the registry cannot be
   * asked, also when the signal ends the question.
   */
  find(
    input: Readonly<Record<string, Json>>,
    signal: AbortSignal,
  ): Promise<Readonly<Record<string, Json>> | null>;
}
