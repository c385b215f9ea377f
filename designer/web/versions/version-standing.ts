import type { Instant } from '../../../engine/index.ts';
import type { DefinitionVersion } from '../../../runtime/api/index.ts';

/** Whether new cases run on a version: now, later, no longer, or not at all while it is suspended. */
export type VersionStanding = 'live' | 'future' | 'past' | 'suspended';

/** Where a version stands at a moment. Which one is live is the server's word. */
export function standingOf(
  { live, status, effectiveFrom }: Pick<DefinitionVersion, 'live' | 'status' | 'effectiveFrom'>,
  now: Instant,
): VersionStanding {
  if (status === 'suspended') return 'suspended';
  if (live) return 'live';
  return effectiveFrom > now ? 'future' : 'past';
}

/** The versions of one procedure. */
export interface VersionedProcedure {
  readonly id: string;
  /** Newest first. */
  readonly versions: readonly DefinitionVersion[];
}

/** Versions by procedure, in the order in which the procedures come. */
export function byProcedure(items: readonly DefinitionVersion[]): VersionedProcedure[] {
  const groups = new Map<string, DefinitionVersion[]>();
  for (const item of items) {
    const group = groups.get(item.id);
    if (group) group.push(item);
    else groups.set(item.id, [item]);
  }
  return [...groups].map(([id, versions]) => ({
    id,
    versions: versions.sort((a, b) => b.version - a.version),
  }));
}

/**
 * The version on which new cases run once one has another status, by the rule of the server: of those in effect the one
 * that took effect last. null: the procedure takes no cases then.
 */
export function liveAfter(
  versions: readonly Pick<DefinitionVersion, 'version' | 'status' | 'effectiveFrom'>[],
  changed: { readonly version: number; readonly status: DefinitionVersion['status'] },
  now: Instant,
): number | null {
  const inEffect = versions
    .map((one) => (one.version === changed.version ? { ...one, ...changed } : one))
    .filter(({ status, effectiveFrom }) => status === 'active' && effectiveFrom <= now)
    .toSorted((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom) || b.version - a.version);
  return inEffect[0]?.version ?? null;
}
