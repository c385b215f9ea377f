import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, test } from 'vitest';
import type { Json } from '../../engine/index.ts';
import { openStore, realWorld } from '../../runtime/server/index.ts';
import type { CopyAnswer } from '../../runtime/server/store/sqlite/log-copier.ts';
import { packageFolder } from '../run/package-folder.ts';
import { runProgram } from '../run/run-program.ts';

const built = join(packageFolder, 'dist');
const program = join(built, 'runtime/cli/main.js');
/** Files of our own that a start may read; of packages only those that are not built in. */
const MOST_FILES = 16;
const OUTSIDE = ['@node-rs/argon2', '@photostructure/sqlite', 'cookie', 'node-gyp-build'];

const folder = mkdtempSync(join(tmpdir(), 'thutuc-built-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// `npm test` builds first; a lone `vitest` may run without a build, and then has nothing to start.
describe.skipIf(!existsSync(program))('the built program', () => {
  test(`reads at most ${MOST_FILES} files of its own before it serves, and no package that was built in`, async () => {
    const coverage = join(folder, 'coverage');
    const { code, output } = await run(['serve', '--check'], { NODE_V8_COVERAGE: coverage });
    expect({ code, output }).toMatchObject({ code: 0 });
    const files = filesRead(coverage);
    const own = files.filter((file) => file.startsWith(`${built}/`));
    expect(own).toContain(program);
    expect(own.length).toBeLessThanOrEqual(MOST_FILES);
    const packages = files.filter((file) => !own.includes(file)).map(packageOf);
    expect(packages.filter((name) => !OUTSIDE.includes(name))).toEqual([]);
  });

  test('is one program with the package that a module of the installation imports', async () => {
    const file = 'examples/new-field-kind/khai-bao-xe.json';
    const unknown = await run(['check', file]);
    expect(unknown.code).toBe(1);
    expect(unknown.output).toContain('vehicleNumber');
    const known = await run(['check', file], { THUTUC_KINDS: 'tests/tree/own-kind.fixture.js' });
    expect(known).toMatchObject({ code: 0 });
  });

  test('has its fonts and styles where it draws papers on a thread', async () => {
    const thread = new Worker(join(built, 'runtime/server/papers/pdf-thread.js'));
    thread.postMessage([[], 'A4', { title: 'Giấy', language: 'vi', at: '2026-11-20T02:15:00.000Z' }]);
    const [{ pdf, error }] = (await once(thread, 'message')) as [{ pdf: Uint8Array; error: unknown }];
    await thread.terminate();
    expect(error).toBeNull();
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/^%PDF-/);
    expect(existsSync(join(built, 'runtime/server/papers/papers.css'))).toBe(true);
  });

  test('copies the log of the store on a thread', async () => {
    const store = await openStore({ dataFolder: folder, storeAddress: null }, realWorld.now);
    await store.sessions.put({ id: 's1', data: {}, expiresAt: '2026-11-20T02:15:00.000Z' });
    const program = join(built, 'runtime/server/store/sqlite/checkpoint-thread.js');
    const thread = new Worker(program, { workerData: join(folder, 'thutuc.sqlite') });
    thread.postMessage('copy');
    const [{ state, failure }] = (await once(thread, 'message')) as [CopyAnswer];
    await thread.terminate();
    await store.close();
    expect(failure).toBeNull();
    expect(state?.copied).toBeGreaterThan(0);
    expect(state?.copied).toBe(state?.pages);
  });

  test('verifies histories in a process beside the one that has the store', async () => {
    const store = await openStore({ dataFolder: folder, storeAddress: null }, realWorld.now);
    const helper = fork(join(built, 'runtime/server/cases/verify-helper.js'));
    helper.send({ dataFolder: folder, storeAddress: null });
    helper.send({ cursor: null, limit: 10 });
    const [part] = (await once(helper, 'message')) as [unknown];
    expect(part).toEqual({ cases: 0, entries: 0, unchained: 0, faults: [], next: null });
    const ended = once(helper, 'exit');
    helper.disconnect();
    expect(await ended).toEqual([0, null]);
    await store.close();
  });

  test('tries cases in a process beside the one that has the store', async () => {
    const place = { dataFolder: folder, storeAddress: null };
    const store = await openStore(place, realWorld.now);
    const [definition, calendar] = ['procedures/cap-giay-phep-ban-le-ruou/1.json', 'calendars/vn.json'].map(
      (path) => JSON.parse(readFileSync(join(packageFolder, 'definitions', path), 'utf8')) as Document,
    );
    if (!definition || !calendar) throw new Error('nothing is shipped');
    const published = { hash: 'h1', publishedAt: '2026-11-20T02:00:00.000Z', publishedBy: 'quan-tri' };
    const { id, version, title } = definition;
    await store.definitions.insert({
      ...{ ...published, id, version: Number(version), title, code: '', document: definition },
      ...{ effectiveFrom: published.publishedAt, proposedBy: '', note: '', status: 'active' },
    });
    await store.catalogues.insert({ ...published, id: 'calendar/vn', version: 1, document: calendar });
    const helper = fork(join(built, 'runtime/server/migrations/trial-helper.js'));
    helper.send({
      ...{ ...place, procedure: id, from: 'h1', to: 'h1', documents: ['calendar/vn 1'] },
      calendar: { id: calendar.id, version: calendar.version },
      plan: { renames: { forms: {} }, states: {}, deadlines: {}, unfit: 'stay' },
      ...{ order: { id: 'migration:m1' }, publicUrl: 'http://localhost' },
    });
    helper.send({ kind: 'read', page: { cursor: null, limit: 10 } });
    const [answer] = (await once(helper, 'message')) as [unknown];
    expect(answer).toEqual({ outcomes: [], next: null });
    const ended = once(helper, 'exit');
    helper.disconnect();
    expect(await ended).toEqual([0, null]);
    await store.close();
  });

  test('names the licence of every package that was built in', () => {
    const licences = readFileSync(join(built, 'parts/third-party-licences.md'), 'utf8');
    for (const name of ['fastify', 'ajv', 'handlebars', 'xstate']) expect(licences).toMatch(`## ${name} - `);
  });
});

/** A shipped document. */
interface Document {
  readonly id: string;
  readonly version: string | number;
  readonly title: { readonly vi: string };
  readonly [name: string]: Json;
}

/** Runs `thutuc` as it was built, on a folder of its own. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const all = { THUTUC_DATA: join(folder, 'data'), THUTUC_PORT: '0', ...env };
  return runProgram({ command: process.execPath, args: [program, ...args], env: all, minutes: 1 });
}

/** The files whose scripts a process compiled, by what Node wrote about them at its end. */
function filesRead(coverage: string): string[] {
  const files = readdirSync(coverage).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(coverage, name), 'utf8')) as {
      readonly result: readonly { readonly url: string }[];
    };
    return result.map(({ url }) => url).filter((url) => url.startsWith('file:'));
  });
  return [...new Set(files.map((url) => new URL(url).pathname))];
}

function packageOf(file: string): string {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? file;
}
