import { describe, expect, it } from 'vitest';
import type { Change, ChangeStore } from '../store/index.ts';
import { eventFor } from './change-event.ts';
import { ChangeFeed, type News } from './change-feed.ts';

/** Changes in memory, as another process would write them. */
function storeOf(changes: Change[]): ChangeStore {
  return {
    end: () => Promise.resolve(String(changes.length)),
    since: (cursor, limit) =>
      Promise.resolve(cursor === 'gone' ? null : changes.slice(Number(cursor)).slice(0, limit)),
  };
}
const change = (no: number, caseId: string | null, ...audience: string[]): Change => ({
  cursor: String(no),
  caseId,
  audience,
});

describe('a feed of changes', () => {
  it('tells from the store what was written since, each change once', async () => {
    const changes = [change(1, 'old', 'vai@U')];
    const feed = new ChangeFeed(storeOf(changes));
    const told: News[] = [];
    const { missed, stop } = await feed.listen(null, (news) => told.push(news));
    expect(missed).toEqual({ cursor: '1', changes: [] });
    changes.push(change(2, 'c2', 'vai@U'));
    await feed.look();
    await feed.look();
    stop();
    changes.push(change(3, 'c3', 'vai@U'));
    await feed.look();
    expect(told).toEqual([{ cursor: '2', changes: [changes[1]] }]);
  });

  it('goes on from where somebody listened last, and says so where that is gone', async () => {
    const changes = [change(1, 'c1', 'vai@U'), change(2, 'c2', 'vai@U')];
    const feed = new ChangeFeed(storeOf(changes));
    const [after, gone] = await Promise.all([
      feed.listen('1', () => undefined),
      feed.listen('gone', () => undefined),
    ]);
    expect(after.missed.changes).toEqual([changes[1]]);
    expect(gone.missed).toEqual({ cursor: '2', changes: null });
    after.stop();
    gone.stop();
  });
});

describe('a person', () => {
  const lan = { id: 'lan', grants: [{ role: 'vai', unit: 'U1' }] };
  const news = (...changes: Change[]): News => ({ cursor: '9', changes });

  it('is told ids of cases of their own role and unit, or of their own account, and nothing of others', () => {
    const own = [change(1, 'c1', 'vai@U1'), change(2, 'c1', 'vai@U1'), change(3, 'c3', 'account:lan')];
    const others = [change(4, 'c4', 'vai@U2'), change(5, 'c5', 'khac@U1'), change(6, null, 'account:hoa')];
    expect(eventFor(news(...own, ...others), lan)).toEqual({ cases: ['c1', 'c3'] });
    expect(eventFor(news(...others), lan)).toBeNull();
  });

  it('with a role everywhere is told of every unit, and of messages without a case', () => {
    const everywhere = { id: 'hoa', grants: [{ role: 'vai', unit: '*' }] };
    expect(eventFor(news(change(1, 'c1', 'vai@U7')), everywhere)).toEqual({ cases: ['c1'] });
    expect(eventFor(news(change(1, null, 'account:hoa')), everywhere)).toEqual({ cases: [] });
    expect(eventFor({ cursor: '9', changes: null }, lan)).toEqual({ cases: null });
  });
});
