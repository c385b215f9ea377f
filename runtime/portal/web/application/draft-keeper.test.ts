import { beforeEach, describe, expect, it } from 'vitest';
import type { Draft, ProblemDetails } from '../../../api/index.ts';
import { ProblemError } from '../../../client/index.ts';
import { DraftKeeper, type KeepingState } from './draft-keeper.ts';
import { KeptAnswersStore } from './kept-answers.ts';

function problem(code: string, status: number): ProblemError {
  const details: ProblemDetails = { type: 'about:blank', title: code, status, code, problems: [] };
  return new ProblemError(details);
}

function memory() {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
}

const begun: Draft = {
  id: 'd1',
  revision: 1,
  procedure: { id: 'p', version: 1, hash: 'h', title: { vi: 'Mẫu' } },
  form: 'to_khai',
  answers: { a: 1 },
  dossier: {},
  environment: {
    today: '2026-11-20',
    now: '2026-11-20T02:00:00.000Z',
    outer: {},
    claims: {},
    saved: null,
    registry: [],
    workingDays: null,
  },
  createdAt: '2026-11-20T02:00:00.000Z',
  updatedAt: '2026-11-20T02:00:00.000Z',
};

/** A server with one draft, on which others may work too. */
class Server {
  draft: Draft = begun;
  saves = 0;
  failure: ProblemError | null = null;
  /** Runs while a save is on its way. */
  meanwhile: () => void = () => undefined;

  readonly client = {
    draft: () => (this.failure === null ? Promise.resolve(this.draft) : Promise.reject(this.failure)),
    saveDraft: (_id: string, order: { revision?: number; answers: Record<string, unknown> }) => {
      this.saves += 1;
      if (this.failure !== null) return Promise.reject(this.failure);
      if (order.revision !== this.draft.revision) return Promise.reject(problem('draft-changed', 409));
      this.meanwhile();
      this.draft = { ...this.draft, revision: this.draft.revision + 1, answers: order.answers };
      return Promise.resolve(this.draft);
    },
  };
}

let server: Server;
let storage: ReturnType<typeof memory>;
let planned: { run: () => void; millis: number }[];
let states: KeepingState[];

function keeperOf(draft: Draft = server.draft): DraftKeeper {
  return new DraftKeeper(draft, {
    client: server.client,
    kept: new KeptAnswersStore(storage),
    later: (run, millis) => void planned.push({ run, millis }),
    onState: (state) => void states.push(state),
    onBug: (error) => {
      throw error;
    },
  });
}

beforeEach(() => {
  server = new Server();
  storage = memory();
  planned = [];
  states = [];
});

describe('keeping a draft', () => {
  it('keeps a change on the device at once and at the server within two seconds', async () => {
    const keeper = keeperOf();
    keeper.change({ a: 2 });
    expect(storage.held.size).toBe(1);
    expect(planned.map(({ millis }) => millis)).toEqual([1000]);
    expect(await keeper.flush()).toBe(true);
    expect(server.draft.answers).toEqual({ a: 2 });
    expect(storage.held.size).toBe(0);
    expect(keeper.state).toMatchObject({ saving: 'no', obstacle: null });
  });

  it('does not wait for the typing to end', () => {
    const keeper = keeperOf();
    for (let n = 0; n < 50; n += 1) keeper.change({ a: n });
    expect(planned).toHaveLength(1);
  });

  it('sends what was typed while a save was on its way with the next one', async () => {
    const keeper = keeperOf();
    server.meanwhile = () => {
      server.meanwhile = () => undefined;
      keeper.change({ a: 3 });
    };
    keeper.change({ a: 2 });
    expect(await keeper.flush()).toBe(true);
    expect(server.draft.answers).toEqual({ a: 3 });
    expect(server.saves).toBe(2);
  });

  it('goes over a revision that only a file of ours has made', async () => {
    const keeper = keeperOf();
    server.draft = { ...server.draft, revision: 7 };
    keeper.change({ a: 2 });
    expect(await keeper.flush()).toBe(true);
    expect(server.draft).toMatchObject({ revision: 8, answers: { a: 2 } });
  });

  it('looks first when it knows of a file, and so is never refused', async () => {
    const keeper = keeperOf();
    server.draft = { ...server.draft, revision: 2 };
    keeper.noteFile();
    keeper.change({ a: 2 });
    expect(await keeper.flush()).toBe(true);
    expect(server.saves).toBe(1);
  });

  it('keeps everything while the server cannot be reached, and sends it afterwards', async () => {
    const keeper = keeperOf();
    server.failure = problem('no-connection', 0);
    keeper.change({ a: 2 });
    expect(await keeper.flush()).toBe(false);
    expect(keeper.state).toMatchObject({ saving: 'failed', obstacle: 'offline' });
    expect(storage.held.size).toBe(1);
    server.failure = null;
    expect(await keeper.flush()).toBe(true);
    expect(keeper.state).toMatchObject({ saving: 'no', obstacle: null });
    expect(server.draft.answers).toEqual({ a: 2 });
  });

  it.each([
    ['sign-in-needed', 401, 'signed-out'],
    ['draft-unknown', 404, 'gone'],
    ['case-busy', 503, 'offline'],
    ['request-invalid', 400, null],
  ] as const)('tells %s as %s %s', async (code, status, obstacle) => {
    const keeper = keeperOf();
    server.failure = problem(code, status);
    keeper.change({ a: 2 });
    expect(await keeper.flush()).toBe(false);
    expect(keeper.state).toMatchObject({ saving: 'failed', obstacle });
    expect(storage.held.size).toBe(1);
  });
});

describe('a draft that somebody else has changed', () => {
  async function inConflict(): Promise<DraftKeeper> {
    const keeper = keeperOf();
    server.draft = { ...server.draft, revision: 5, answers: { a: 'theirs' } };
    keeper.change({ a: 'mine' });
    expect(await keeper.flush()).toBe(false);
    expect(keeper.state.obstacle).toBe('conflict');
    expect(server.draft.answers).toEqual({ a: 'theirs' });
    return keeper;
  }

  it('is written over only when the person says so', async () => {
    const keeper = await inConflict();
    const before = server.saves;
    keeper.change({ a: 'mine too' });
    expect(await keeper.flush()).toBe(false);
    expect(server.saves).toBe(before);
    expect(await keeper.keepMine()).toBe(true);
    expect(server.draft.answers).toEqual({ a: 'mine too' });
  });

  it('is taken when the person says so', async () => {
    const keeper = await inConflict();
    expect(keeper.takeTheirs().answers).toEqual({ a: 'theirs' });
    expect(await keeper.flush()).toBe(true);
    expect(server.draft.revision).toBe(5);
    expect(storage.held.size).toBe(0);
  });
});

describe('coming back', () => {
  it('begins with the draft where nothing is left on the device', () => {
    expect(keeperOf().resume()).toEqual({ a: 1 });
    expect(planned).toEqual([]);
  });

  it('begins with what never reached the server, and sends it', async () => {
    keeperOf().change({ a: 'left' });
    const again = keeperOf();
    expect(again.resume()).toEqual({ a: 'left' });
    expect(await again.flush()).toBe(true);
    expect(server.draft.answers).toEqual({ a: 'left' });
  });

  it('asks where the server’s answers have changed since', () => {
    keeperOf().change({ a: 'left' });
    server.draft = { ...server.draft, revision: 2, answers: { a: 'theirs' } };
    const again = keeperOf();
    expect(again.resume()).toEqual({ a: 'left' });
    expect(again.state.obstacle).toBe('conflict');
    expect(planned).toHaveLength(1);
  });

  it('reads nothing out of a spoilt storage', () => {
    storage.setItem('thutuc-draft/d1', '{"answers":');
    expect(keeperOf().resume()).toEqual({ a: 1 });
    storage.setItem('thutuc-draft/d1', '[1]');
    expect(keeperOf().resume()).toEqual({ a: 1 });
  });
});

it('takes note of a newer draft, and lets one that was overtaken on its way undo nothing', async () => {
  const keeper = keeperOf();
  keeper.resume();
  const looked = server.draft;
  keeper.change({ a: 2 });
  await keeper.flush();
  const isOldNews = keeper.see(looked);
  const afterOld = keeper.draft;
  const newer = { ...server.draft, revision: server.draft.revision + 1 };
  expect([isOldNews, afterOld, keeper.see(newer), keeper.draft]).toEqual([false, server.draft, true, newer]);
});
