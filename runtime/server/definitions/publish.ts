import {
  isCalendarDate,
  localDateOf,
  startOfDay,
  toInstant,
  type Definition,
  type Instant,
  type Json,
  type Problem,
} from '../../../engine/index.ts';
import type { DefinitionRecord, DefinitionStore } from '../store/index.ts';
import { keptOutlineOf, OUTLINE_SHAPE } from './procedure-outline.ts';
import {
  checkDefinition,
  isError,
  type CheckedDefinition,
  type CheckSurroundings,
} from './check-definition.ts';

/** A wish to publish a definition. */
export interface PublicationOrder {
  readonly document: unknown;
  /** Moment with offset from which new cases run on it; now where absent. */
  readonly effectiveFrom?: string | undefined;
  /** Account that publishes. */
  readonly by: string;
  /** Account that put it forward, where that was another one. */
  readonly proposedBy?: string | undefined;
  readonly note?: string | undefined;
  readonly now: Instant;
}

export type PublicationOutcome =
  | { readonly record: DefinitionRecord; readonly already: boolean; readonly problems: readonly Problem[] }
  | { readonly record: null; readonly problems: readonly Problem[]; readonly document: unknown };

/**
 * Publishes a definition, or says everything that keeps it from being published. A published version never
 * changes: the same content again is answered with the version that is there, other content is refused.
 *
 * It is live on every process from `effectiveFrom` on, since which version new cases run on is looked up by time.
 */
export async function publish(
  order: PublicationOrder,
  store: DefinitionStore,
  surroundings: CheckSurroundings,
): Promise<PublicationOutcome> {
  const { stored, checked, moment, problems } = await judgePublication(order, store, surroundings);
  if (stored && checked.hash === stored.hash) return { record: stored, already: true, problems: [] };

  const { definition, hash, document } = checked;
  if (definition === null || problems.some(isError)) return { record: null, problems, document };

  const record: DefinitionRecord = {
    id: definition.id,
    version: definition.version,
    title: definition.title,
    code: definition.code ?? '',
    hash,
    effectiveFrom: moment,
    publishedAt: order.now,
    publishedBy: order.by,
    proposedBy: order.proposedBy ?? '',
    note: order.note ?? '',
    status: 'active',
    document: definition as unknown as Json,
  };
  if (await store.insert(record)) {
    await store.keepOutline(hash, OUTLINE_SHAPE, keptOutlineOf(definition) as unknown as Json);
    return { record, already: false, problems };
  }
  // Somebody published this version in the meantime: judge again by what is there now.
  return publish(order, store, surroundings);
}

/** What publishing would say at this moment; nothing is published. */
export async function judgePublication(
  order: Pick<PublicationOrder, 'document' | 'effectiveFrom' | 'now'>,
  store: DefinitionStore,
  surroundings: CheckSurroundings,
): Promise<{
  /** The published version that the document claims to be. */
  readonly stored: DefinitionRecord | null;
  readonly checked: CheckedDefinition;
  readonly moment: Instant;
  readonly problems: readonly Problem[];
}> {
  const stored = await storedVersion(order.document, store);
  const checked = checkDefinition(order.document, surroundings, stored ? pinsOf(stored) : undefined);
  const { moment, problem } = effectiveMoment(order);
  const problems = [
    ...checked.problems,
    ...approvalProblems(checked),
    ...(await versionProblems(checked, store)),
    ...(problem ? [problem] : []),
  ];
  return { stored, checked, moment, problems };
}

/** The stored version that the document claims to be. */
async function storedVersion(document: unknown, store: DefinitionStore): Promise<DefinitionRecord | null> {
  if (typeof document !== 'object' || document === null) return null;
  const { id, version } = document as { id?: unknown; version?: unknown };
  return typeof id === 'string' && typeof version === 'number' && Number.isSafeInteger(version)
    ? store.get(id, version)
    : null;
}

/** The catalogue versions of a published definition, which the same content published again must get too. */
export function pinsOf(record: DefinitionRecord): ReadonlyMap<string, string> {
  const { catalogues = [] } = record.document as unknown as Definition;
  return new Map(catalogues.flatMap(({ id, version }) => (version === undefined ? [] : [[id, version]])));
}

/** The internal process must have been approved before it is put to use (TT 01/2018/TT-VPCP, Điều 8). */
function approvalProblems({ definition }: CheckedDefinition): Problem[] {
  if (definition === null || definition.approval !== undefined) return [];
  return [{ code: 'approval-missing', pointer: '/approval', severity: 'error' }];
}

async function versionProblems({ document }: CheckedDefinition, store: DefinitionStore): Promise<Problem[]> {
  if (typeof document !== 'object' || document === null) return [];
  const { id, version } = document as { id?: unknown; version?: unknown };
  if (typeof id !== 'string' || typeof version !== 'number') return [];
  const versions = (await store.history(id)).map((summary) => summary.version);
  const latest = Math.max(0, ...versions);
  if (version > latest) return [];
  const code = versions.includes(version) ? 'version-taken' : 'version-not-greater';
  return [{ code, pointer: '/version', severity: 'error', params: { version, latest, next: latest + 1 } }];
}

function effectiveMoment({ effectiveFrom, now }: Pick<PublicationOrder, 'effectiveFrom' | 'now'>): {
  moment: Instant;
  problem: Problem | null;
} {
  if (effectiveFrom === undefined) return { moment: now, problem: null };
  const refuse = (code: string) => ({
    moment: now,
    problem: {
      code,
      pointer: '/effectiveFrom',
      severity: 'error',
      params: { value: effectiveFrom },
    } as const,
  });
  try {
    // A day alone begins at its midnight in Vietnam, as laws write it; today has begun, so it means now.
    if (effectiveFrom === localDateOf(now)) return { moment: now, problem: null };
    const moment = isCalendarDate(effectiveFrom) ? startOfDay(effectiveFrom) : toInstant(effectiveFrom);
    return moment < now ? refuse('effective-past') : { moment, problem: null };
  } catch {
    return refuse('effective-unreadable');
  }
}
