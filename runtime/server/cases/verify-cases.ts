import { verifyHistory, type Case, type Problem } from '../../../engine/index.ts';
import { digestOf } from '../definitions/hash-of.ts';
import type { CaseStore, PageRequest, StoredCase } from '../store/index.ts';

/** What is found about the history of one stored case. */
export interface VerifiedCase {
  readonly id: string;
  /** Official dossier code, where it has one. */
  readonly code: string | null;
  readonly entries: number;
  /** Entries that were stored before there was a chain. */
  readonly unchained: number;
  readonly problems: readonly Problem[];
}

/** Verifies the history of one case as it stands in the store. */
export function verifyStored({ id, document }: StoredCase): VerifiedCase {
  const stored = readCase(document);
  if (stored === null) return unread(id, { code: 'history-unreadable', pointer: '', severity: 'error' });
  const { code = null } = stored;
  if (stored.id !== id) {
    const params = { other: String(stored.id) };
    const problem: Problem = { code: 'history-other-case', pointer: '/id', severity: 'error', params };
    return { ...unread(id, problem), code };
  }
  return { id, code, ...verifyHistory(stored, digestOf) };
}

/** What is found about one part of all cases. */
export interface VerifiedPart {
  readonly cases: number;
  readonly entries: number;
  readonly unchained: number;
  /** The cases whose history does not hold. */
  readonly faults: readonly VerifiedCase[];
  readonly next: string | null;
}

/** Verifies the next part of all cases, in the order of their ids. */
export async function verifyPart(store: Pick<CaseStore, 'stored'>, page: PageRequest): Promise<VerifiedPart> {
  const { items, next } = await store.stored(page);
  return partOf(items.map(verifyStored), next);
}

/** Sums up what was found about some cases. */
export function partOf(verified: readonly VerifiedCase[], next: string | null = null): VerifiedPart {
  return {
    cases: verified.length,
    entries: verified.reduce((sum, { entries }) => sum + entries, 0),
    unchained: verified.reduce((sum, { unchained }) => sum + unchained, 0),
    faults: verified.filter(({ problems }) => problems.length > 0),
    next,
  };
}

/** The case; null where what is stored is no JSON object. */
function readCase(document: string): Case | null {
  try {
    const read: unknown = JSON.parse(document);
    return typeof read === 'object' && read !== null ? (read as Case) : null;
  } catch {
    return null;
  }
}

function unread(id: string, problem: Problem): VerifiedCase {
  return { id, code: null, entries: 0, unchained: 0, problems: [problem] };
}
