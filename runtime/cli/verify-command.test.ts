import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyHistory, type Case, type HistoryEntry } from '../../engine/index.ts';
import { openSqliteStore } from '../server/store/index.ts';
import { startTestServer, type TestServer } from '../server/testing/test-server.ts';
import { chainedCase, sha256 } from './chained-case.fixture.ts';
import { runProgram } from './program.ts';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'thutuc-verify-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function verify(...argv: string[]): Promise<{ code: number; out: string; error: string }> {
  const lines = { out: [] as string[], error: [] as string[] };
  const out = {
    line: (text: string) => void lines.out.push(text),
    error: (text: string) => void lines.error.push(text),
  };
  const world = { out, language: 'en', environment: { THUTUC_DATA: folder } } as const;
  const code = await runProgram(['verify', ...argv], world);
  return { code, out: lines.out.join('\n'), error: lines.error.join('\n') };
}

const codes = (out: string): string[] =>
  [...out.matchAll(/(\/\S*) {2}\[([a-z-]+)\]/g)].map(([, at, code]) => `${at} ${code}`);

/** Does to the file what somebody with an editor could do. */
function tamper(id: string, change: (document: Case) => unknown): void {
  const database = new DatabaseSync(join(folder, 'thutuc.sqlite'));
  const row = database.prepare('SELECT document FROM cases WHERE id = ?').get(id) as { document: string };
  const changed = change(JSON.parse(row.document) as Case);
  database
    .prepare('UPDATE cases SET document = ? WHERE id = ?')
    .run(typeof changed === 'string' ? changed : JSON.stringify(changed), id);
  database.close();
}

const inHistory = (change: (history: HistoryEntry[]) => HistoryEntry[]) => (document: Case) => ({
  ...document,
  history: change([...document.history]),
});

beforeEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  const store = openSqliteStore(folder);
  for (const id of ['c1', 'c2', 'c3']) {
    const subject = chainedCase(id, 5);
    expect(verifyHistory(subject, sha256).problems).toEqual([]);
    await store.cases.insert({
      case: { ...subject, code: `H1-${id}` },
      listing: { procedureTitle: { vi: 'Thử' }, due: null },
      wakeAt: null,
      effects: [],
      command: { id: `new ${id}`, answer: null },
      claims: [],
      released: [],
    });
  }
  await store.close();
});

describe('thutuc verify over a data folder', () => {
  it('says that all is whole', async () => {
    expect(await verify()).toEqual({
      code: 0,
      out: 'The histories are whole: 3 cases, 15 entries.',
      error: '',
    });
  });

  it('names the case and the place of an entry that was altered', async () => {
    tamper(
      'c2',
      inHistory((all) => all.map((one, at) => (at === 3 ? { ...one, reason: 'Đã đủ' } : one))),
    );
    const { code, out } = await verify();
    expect([code, codes(out)]).toEqual([1, ['/history/3 history-altered']]);
    expect(out).toContain('Case H1-c2 (c2)');
    expect(out).toContain('Entry 4 (B4, ');
    expect(out).toContain('The histories of 1 of 3 cases do not hold.');
  });

  it('finds entries that were dropped, moved, cut off or added', async () => {
    const kinds: [(history: HistoryEntry[]) => HistoryEntry[], string][] = [
      [(all) => all.filter((_, at) => at !== 1), '/history/1 history-dropped'],
      [(all) => [...all.slice(0, 3), ...all.slice(3).reverse()], '/history/3 history-moved'],
      [(all) => all.slice(0, -1), '/history/4 history-cut'],
      [(all) => [...all, ...all.slice(-1)], '/history/5 history-added'],
    ];
    for (const [change, found] of kinds) {
      tamper('c1', inHistory(change));
      const { code, out } = await verify('c1');
      expect([code, codes(out)[0]]).toEqual([1, found]);
      tamper('c1', () => ({ ...chainedCase('c1', 5), code: 'H1-c1' }));
    }
    expect((await verify()).code).toBe(0);
  });

  it('finds histories, and whole cases, that changed places with those of another', async () => {
    const { history, historyHead } = chainedCase('c2', 5);
    tamper('c1', (document) => ({ ...document, history, historyHead }));
    tamper('c3', () => chainedCase('c2', 5));
    const { out } = await verify();
    expect(codes(out)).toEqual(['/history/0 history-altered', '/id history-other-case']);
  });

  it('tells of a document that is no JSON any more, and goes on', async () => {
    tamper('c1', () => '{"id":"c1",');
    tamper('c2', (document) => ({ ...document, history: 7 }));
    const { code, out } = await verify();
    expect([code, codes(out)]).toEqual([1, ['/ history-unreadable', '/history history-unreadable']]);
  });

  it('counts entries that were stored before there was a chain', async () => {
    tamper('c1', ({ historyHead: _head, ...document }) => ({
      ...document,
      history: document.history.map(({ hash: _hash, ...entry }) => entry),
    }));
    const { code, out } = await verify();
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('5 entries were written before there was a chain'),
    ]);
  });

  it('looks only at the cases that are named, by id or dossier code', async () => {
    tamper(
      'c2',
      inHistory((all) => all.slice(1)),
    );
    expect((await verify('c1', 'H1-c3')).out).toBe('The histories are whole: 2 cases, 10 entries.');
    expect((await verify('H1-c2')).code).toBe(1);
    expect(await verify('khong-co')).toMatchObject({ code: 1, error: 'There is no case khong-co.' });
  });

  it('asks for the address of the server that has the folder', async () => {
    const store = openSqliteStore(folder);
    const { code, error } = await verify();
    await store.close();
    expect([code, error]).toEqual([1, expect.stringContaining('--server')]);
  });
});

describe('thutuc verify over a running server', () => {
  let server: TestServer;
  let address: string;
  beforeAll(async () => {
    server = await startTestServer();
    address = await server.app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => server.close());

  const administrator = ['--user', 'quan-tri', '--password', 'quan-tri-mat-khau'];

  it('is for administrators', async () => {
    const clerk = ['--user', 'mot-cua', '--password', 'mot-cua-mat-khau'];
    const { code, error } = await verify('--server', address, ...clerk);
    expect([code, error]).toEqual([1, expect.stringContaining('administrator')]);
  });

  it('verifies what the server keeps, part by part, and names what is wrong', async () => {
    const { cases } = server.services.store;
    const add = (subject: Case) =>
      cases.insert({
        case: subject,
        listing: { procedureTitle: { vi: 'Thử' }, due: null },
        wakeAt: null,
        effects: [],
        command: { id: `new ${subject.id}`, answer: null },
        claims: [],
        released: [],
      });
    for (let n = 100; n < 310; n += 1) await add(chainedCase(`c${n}`, 2));
    const whole = await verify('--server', address, ...administrator);
    expect(whole).toEqual({ code: 0, out: 'The histories are whole: 210 cases, 420 entries.', error: '' });
    const cut = chainedCase('cut', 4);
    await add({ ...cut, history: cut.history.slice(0, 2) });
    const { code, out } = await verify('--server', address, ...administrator);
    expect([code, codes(out)]).toEqual([1, ['/history/2 history-cut']]);
    expect(await verify('c100', '--server', address, ...administrator)).toMatchObject({ code: 0, error: '' });
    expect((await verify('khong', '--server', address, ...administrator)).code).toBe(1);
  });
});
