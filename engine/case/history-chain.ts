import { canonicalJson } from '../procedure/canonical-json.ts';
import type { Case, HistoryEntry, HistoryHead } from './case.ts';
import type { EngineContext } from './context.ts';

/** The part of a case that its chain of history is made of. */
export type ChainedCase = Pick<Case, 'id' | 'history' | 'historyHead'>;

type Digest = EngineContext['digest'];

/**
 * Chains the entries that a command has added: each holds the digest of its own canonical JSON together with the
 * hash before it, the first one that of the case's id. The head says how many there are and how the last one ends,
 * so that entries cut off at the end are missed.
 *
 * A case whose first entries were stored before there was a chain is chained from here on; what stood there is
 * sealed as a whole by the first new entry.
 *
 * @param stored how many entries the case had before the command
 */
export function chainHistory(
  current: ChainedCase,
  stored: number,
  digest: Digest,
): { readonly history: readonly HistoryEntry[]; readonly historyHead: HistoryHead } {
  let before = current.historyHead?.hash ?? rootOf(current.id, current.history.slice(0, stored), digest);
  const added = current.history.slice(stored).map((entry): HistoryEntry => {
    before = entryHash(before, entry, digest);
    return { ...entry, hash: before };
  });
  const history = [...current.history.slice(0, stored), ...added];
  return { history, historyHead: { entries: history.length, hash: before } };
}

/** What the first chained entry follows: the case, and the entries that were there before the chain. */
export function rootOf(id: string, unchained: readonly HistoryEntry[], digest: Digest): string {
  return digest(canonicalJson({ case: id, before: unchained }));
}

/** The hash of an entry that follows another hash. */
export function entryHash(before: string, { hash: _own, ...entry }: HistoryEntry, digest: Digest): string {
  return digest(`${before}\n${canonicalJson(entry)}`);
}
