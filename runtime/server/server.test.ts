import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createClient } from '../client/index.ts';
import { keyFiles } from './move/key-files.ts';
import { FILES_FOLDER } from './move/move-bytes.ts';
import { startServer, type RunningServer } from './server.ts';
import { readSettings, type Settings } from './settings.ts';
import { explainStart } from './start-error.ts';
import { smallShipped } from './testing/small-shipped.ts';

let folder: string;
let server: RunningServer;
const logger = pino({ level: 'silent' });

function settings(environment: Record<string, string>): Settings {
  const { settings: read, faults } = readSettings({ THUTUC_PORT: '0', ...environment });
  if (read === null) throw new Error(faults.join('\n'));
  return read;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'thutuc-server-'));
  server = await startServer(settings({ THUTUC_DATA: join(folder, 'data') }), {
    shipped: smallShipped,
    logger,
  });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function failure(environment: Record<string, string>): Promise<string | null> {
  const started = startServer(settings(environment), { shipped: smallShipped, logger });
  return explainStart(await started.then((running) => running.stop()).catch((error: unknown) => error), 'en');
}

it('listens and answers the client', async () => {
  const { items } = await createClient({ baseUrl: server.address }).procedures();
  expect(items.map(({ id }) => id)).toEqual(['don-nho']);
});

it('keeps the secret of its sessions where only its account can read it', () => {
  expect(statSync(join(folder, 'data/session-secret')).mode & 0o777).toBe(0o600);
});

it('keeps nothing in its data folder that an export or a backup would forget', () => {
  const store = /^thutuc\.(lock|sqlite)(-wal|-shm|-journal)?$/;
  const names = readdirSync(join(folder, 'data')).filter(
    (name) => !store.test(name) && name !== FILES_FOLDER,
  );
  expect(names.sort()).toEqual([...keyFiles].sort());
});

it('says in one line which port is taken and what to do', async () => {
  const port = new URL(server.address).port;
  expect(await failure({ THUTUC_PORT: port, THUTUC_DATA: join(folder, 'other') })).toBe(
    `Port ${port} is in use by another program. Stop that program, or set THUTUC_PORT to another port.`,
  );
});

it('says that a data folder is in use, and lets go of one whose start failed', async () => {
  expect(await failure({ THUTUC_DATA: join(folder, 'data') })).toMatch(/in use by another process/);
  expect(await failure({ THUTUC_DATA: join(folder, 'other') })).toBeNull();
});

it('says all that is in the way at once, a line for each', async () => {
  const port = new URL(server.address).port;
  const said = await failure({
    THUTUC_PORT: port,
    THUTUC_DATA: join(folder, 'data'),
    THUTUC_HOST: '127.0.0.1',
    THUTUC_METRICS: '203.0.113.7:9464',
  });
  expect(said?.split('\n')).toEqual([
    expect.stringContaining('in use by another process'),
    expect.stringContaining(`Port ${port} is in use`),
    expect.stringContaining('This machine has no address 203.0.113.7'),
  ]);
});

it('says which setting has a port that is taken', async () => {
  const { host } = new URL(server.address);
  expect(await failure({ THUTUC_METRICS: host, THUTUC_DATA: join(folder, 'other') })).toMatch(
    /set THUTUC_METRICS to another port/,
  );
});

it('says that a folder cannot be written', async () => {
  // A folder cannot be made below a file, whoever runs the test.
  expect(await failure({ THUTUC_DATA: join(folder, 'data/session-secret/below') })).toMatch(
    /cannot be written/,
  );
});

it('starts again on what it left, with the sessions that were open', async () => {
  const data = join(folder, 'again');
  const first = await startServer(settings({ THUTUC_DATA: data }), { shipped: smallShipped, logger });
  const answer = await fetch(`${first.address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'mot-cua', password: 'mot-cua-mat-khau' }),
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  await first.stop();
  const second = await startServer(settings({ THUTUC_DATA: data }), { shipped: smallShipped, logger });
  const session = await fetch(`${second.address}/api/session`, { headers: { cookie } });
  expect(await session.json()).toMatchObject({ account: 'mot-cua' });
  await second.stop();
});

it('draws papers on threads of its own, which end with it', async () => {
  const drawing = await startServer(settings({ THUTUC_DATA: join(folder, 'drawing') }), {
    shipped: smallShipped,
    logger,
  });
  const { hash } = await createClient({ baseUrl: drawing.address }).procedure('don-nho');
  const answer = await fetch(`${drawing.address}/api/forms/${hash}/don/printout.pdf?lang=vi`);
  expect(Buffer.from(await answer.arrayBuffer()).toString('latin1')).toMatch(/^%PDF-1\.7[^]*%%EOF\s*$/);
  await drawing.stop();
  const facts = { title: 'x', language: 'vi', at: '2026-11-20T02:15:00.000Z' } as const;
  await expect(drawing.services.drawPdf([], 'A4', facts)).rejects.toThrow('the server ends');
});
