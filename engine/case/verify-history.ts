import type { Problem } from '../problems/problem.ts';
import type { HistoryEntry } from './case.ts';
import type { EngineContext } from './context.ts';
import { entryHash, rootOf, type ChainedCase } from './history-chain.ts';

type Digest = EngineContext['digest'];

/** What is found about the history of one case. */
export interface HistoryVerdict {
  /** How many entries there are. */
  readonly entries: number;
  /** How many of them, all first ones, were stored before there was a chain. */
  readonly unchained: number;
  /** Every fault with its place, e.g. "/history/3". Empty where the chain is whole. */
  readonly problems: readonly Problem[];
}

/**
 * Follows the chain of a case's history from its first entry to its head, and names every place where it does not
 * hold: an entry that was altered, dropped, added, moved, or taken from another case, and an end that was cut off.
 * It takes nothing of the case for granted: whatever a stored document may hold, it says so and does not throw.
 */
export function verifyHistory(current: ChainedCase, digest: Digest): HistoryVerdict {
  const history = readEntries(current.history);
  if (history === null)
    return { entries: 0, unchained: 0, problems: [fault('history-unreadable', '/history')] };
  const head = current.historyHead;
  const first = history.findIndex(({ hash }) => hash !== undefined);
  const unchained = first < 0 ? history.length : first;
  if (first < 0 && head === undefined) return { entries: history.length, unchained, problems: [] };
  const root = rootOf(current.id, history.slice(0, unchained), digest);
  const problems = history.slice(unchained).flatMap((entry, index): Problem[] => {
    const place = unchained + index;
    if (typeof entry.hash !== 'string') return [at('history-hash-missing', history, place)];
    const before = index === 0 ? root : (history[place - 1]?.hash ?? '');
    if (entryHash(before, entry, digest) === entry.hash) return [];
    return [at(whatHappened(history, place, root, head?.entries ?? history.length, digest), history, place)];
  });
  return {
    entries: history.length,
    unchained,
    problems: [...problems, ...atTheEnd(current, history, problems)],
  };
}

/** Why an entry does not follow the one before it, as far as the chain can tell. */
function whatHappened(
  history: readonly HistoryEntry[],
  place: number,
  root: string,
  expected: number,
  digest: Digest,
): string {
  if (history.length > expected) return 'history-added';
  const entry = history[place];
  const others = [root, ...history.map(({ hash }) => hash ?? '')];
  if (entry && others.some((before) => entryHash(before, entry, digest) === entry.hash)) {
    return history.length < expected ? 'history-dropped' : 'history-moved';
  }
  return history.length < expected ? 'history-dropped' : 'history-altered';
}

function atTheEnd(
  { historyHead: head }: ChainedCase,
  history: readonly HistoryEntry[],
  found: readonly Problem[],
): Problem[] {
  if (typeof head?.hash !== 'string') return [fault('history-head-missing', '/historyHead')];
  const last = history.at(-1);
  if (history.length < head.entries && found.length === 0) {
    return [fault('history-cut', `/history/${history.length}`, { missing: head.entries - history.length })];
  }
  const differs = last?.hash !== head.hash || history.length !== head.entries;
  return differs && found.length === 0 ? [fault('history-head-differs', '/historyHead')] : [];
}

function readEntries(history: unknown): readonly HistoryEntry[] | null {
  if (!Array.isArray(history)) return null;
  return history.every((entry) => typeof entry === 'object' && entry !== null)
    ? (history as readonly HistoryEntry[])
    : null;
}

function at(code: string, history: readonly HistoryEntry[], place: number): Problem {
  const { at: moment, event } = history[place] ?? {};
  return fault(code, `/history/${place}`, { entry: place + 1, event: String(event), at: String(moment) });
}

function fault(code: string, pointer: string, params: Problem['params'] = {}): Problem {
  return { code, pointer, severity: 'error', params };
}
