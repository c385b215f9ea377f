import { describe, expect, it } from 'vitest';
import { accepted, people, play, sha256, smallDefinition } from './case.fixture.ts';
import type { Case, HistoryEntry } from './case.ts';
import { verifyHistory } from './verify-history.ts';

const task = [{ key: 'lam', title: { vi: 'Làm' }, role: 'can_bo' }];
const step = (target: string) => ({
  meta: { title: { vi: 'Làm' }, status: '1', tasks: task },
  on: { TIEP: { target, meta: { label: { vi: 'Tiếp' } } } },
});
const definition = smallDefinition({ initial: 'lam', states: { lam: step('xem'), xem: step('lam') } });

/** A case with six entries, and the history that it had before. */
function sample(id = 'c1'): Case {
  const game = play(definition);
  let current = accepted(game.open({ ho_ten: 'An' }, id));
  for (let n = 1; n <= 5; n += 1) {
    game.at(`2026-11-20T09:1${n}:00+07:00`);
    current = accepted(game.send(current, { event: 'TIEP', actor: people.clerk, reason: `Lần ${n}` }));
  }
  return current;
}
const whole = sample();
const verify = (current: Case) => verifyHistory(current, sha256);
const faults = (current: Case): string[] =>
  verify(current).problems.map(({ code, pointer }) => `${code} ${pointer}`);
const withHistory = (change: (entries: HistoryEntry[]) => HistoryEntry[]): Case => ({
  ...whole,
  history: change(structuredClone([...whole.history])),
});

describe('the chain of a history', () => {
  it('is whole as it was written', () => {
    expect(verify(whole)).toEqual({ entries: 6, unchained: 0, problems: [] });
    expect(whole.historyHead).toEqual({ entries: 6, hash: whole.history[5]?.hash });
    expect(new Set(whole.history.map(({ hash }) => hash)).size).toBe(6);
  });

  it('survives being stored as JSON', () => {
    expect(faults(JSON.parse(JSON.stringify(whole)) as Case)).toEqual([]);
  });

  it('finds every part of every entry that is altered, and only there', () => {
    const change: Partial<HistoryEntry> = {
      at: '2026-01-01T00:00:00.000Z',
      commandId: 'khac',
      event: 'KHAC',
      actor: { account: 'ai', name: 'Ai', role: null, unit: null },
      task: 'khac.1',
      reason: 'Khác',
      from: ['khac'],
      to: ['khac'],
      papers: ['khac'],
    };
    for (const [key, value] of Object.entries(change)) {
      for (const place of [0, 3, 5]) {
        const altered = withHistory((all) =>
          all.map((one, at) => (at === place ? { ...one, [key]: value } : one)),
        );
        expect(faults(altered), `${key} of ${place}`).toEqual([`history-altered /history/${place}`]);
      }
    }
  });

  it('finds an entry that was dropped, at its place', () => {
    for (const place of [0, 1, 4]) {
      expect(faults(withHistory((all) => all.filter((_, at) => at !== place)))).toEqual([
        `history-dropped /history/${place}`,
      ]);
    }
  });

  it('finds entries that changed their places', () => {
    const swapped = withHistory((all) => [all[0], all[2], all[1], ...all.slice(3)] as HistoryEntry[]);
    expect(faults(swapped)).toEqual([
      'history-moved /history/1',
      'history-moved /history/2',
      'history-moved /history/3',
    ]);
  });

  it('finds an end that was cut off, and an entry that was added there', () => {
    expect(faults(withHistory((all) => all.slice(0, 4)))).toEqual(['history-cut /history/4']);
    expect(verify(withHistory((all) => all.slice(0, 4))).problems[0]?.params).toEqual({ missing: 2 });
    expect(faults(withHistory(() => []))).toEqual(['history-cut /history/0']);
    const { hash: _hash, ...unhashed } = whole.history[5] as HistoryEntry;
    expect(faults(withHistory((all) => [...all, unhashed]))).toEqual(['history-hash-missing /history/6']);
    expect(faults(withHistory((all) => [...all, all[5] as HistoryEntry]))).toEqual([
      'history-added /history/6',
    ]);
  });

  it('finds an entry, or a whole history, that was taken from another case', () => {
    const other = sample('c2');
    expect(faults(other)).toEqual([]);
    const one = withHistory((all) =>
      all.map((entry, at) => (at === 2 ? (other.history[2] as HistoryEntry) : entry)),
    );
    expect(faults(one)).toEqual(['history-altered /history/2', 'history-altered /history/3']);
    const { history, historyHead } = other;
    expect(faults({ ...whole, history, ...(historyHead ? { historyHead } : {}) })).toEqual([
      'history-altered /history/0',
    ]);
  });

  it('finds hashes and the head that were taken away or changed', () => {
    const { historyHead: _head, ...headless } = whole;
    expect(faults(headless)).toEqual(['history-head-missing /historyHead']);
    expect(faults({ ...whole, historyHead: { entries: 6, hash: 'x' } })).toEqual([
      'history-head-differs /historyHead',
    ]);
    const bare = withHistory((all) => all.map(({ hash: _hash, ...entry }) => entry));
    expect(faults(bare)).toEqual(['history-head-differs /historyHead']);
  });

  it('never throws, whatever stands in the store', () => {
    for (const history of [null, 'x', [1], [null], {}]) {
      expect(faults({ ...whole, history: history as never })).toEqual(['history-unreadable /history']);
    }
    expect(faults({ ...whole, historyHead: null as never })).toEqual(['history-head-missing /historyHead']);
    expect(faults(withHistory(() => [{ hash: 1 } as never]))).toContain('history-hash-missing /history/0');
  });

  it('leaves entries that were stored before there was a chain readable, and seals them from then on', () => {
    const { historyHead: _head, ...rest } = whole;
    const old: Case = { ...rest, history: whole.history.map(({ hash: _hash, ...entry }) => entry) };
    expect(verify(old)).toEqual({ entries: 6, unchained: 6, problems: [] });
    const game = play(definition);
    const next = accepted(game.send(old, { event: 'TIEP', actor: people.clerk }));
    expect(verify(next)).toEqual({ entries: 7, unchained: 6, problems: [] });
    expect(next.history.slice(0, 6)).toEqual(old.history);
    const altered = {
      ...next,
      history: next.history.map((one, at) => (at === 2 ? { ...one, reason: 'x' } : one)),
    };
    expect(faults(altered)).toEqual(['history-altered /history/6']);
  });
});
