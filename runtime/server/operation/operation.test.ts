import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseView } from '../../../engine/index.ts';
import { openLog } from '../log/index.ts';
import { startServer, type RunningServer } from '../server.ts';
import { readSettings } from '../settings.ts';
import { goodAnswers, send, sent } from '../testing/file-case.ts';
import { smallShipped } from '../testing/small-shipped.ts';
import { signedInAt, type Person } from '../testing/test-server.ts';

/** What the people of this test tell of themselves; none of it may be found anywhere but in the store. */
const SECRETS = {
  name: 'Tạ Bích Loan',
  reason: 'Chuyển về ở với mẹ đẻ',
  street: 'ngõ 117 phố Cổ Nhuế',
  search: 'Loan Bích',
  file: 'giay-khai-sinh-ta-bich-loan',
  note: 'Đã gọi cho bà Loan số 0912345678',
};

describe('a server that a dossier goes through', () => {
  let folder: string;
  let server: RunningServer;
  let id: string;
  let reference: string;
  let people: { readonly citizen: Person; readonly clerk: Person };
  const lines: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'thutuc-operation-'));
    const environment = { THUTUC_PORT: '0', THUTUC_METRICS: '0', THUTUC_DATA: folder };
    const { settings } = readSettings(environment);
    if (settings === null) throw new Error('the settings of the test are wrong');
    server = await startServer(settings, {
      shipped: smallShipped,
      logger: openLog({ write: (line: string) => void lines.push(line) }),
      pages: [
        async (app) => {
          app.get('/broken', async () => {
            throw new Error(`no answer of ${SECRETS.name}, "${SECRETS.reason}"`);
          });
        },
      ],
    });
    const { app } = server;
    people = { citizen: await signedInAt(app, 'nguoi-nop'), clerk: await signedInAt(app, 'mot-cua') };
    ({ id, reference } = await useIt());
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Files a dossier and works on it, with everything that goes wrong on an ordinary day. */
  async function useIt(): Promise<{ id: string; reference: string }> {
    const { citizen, clerk } = people;
    const { app } = server;
    const answers = {
      ...goodAnswers,
      ho_ten: SECRETS.name,
      noi_o: { ...goodAnswers.noi_o, chi_tiet: SECRETS.street },
      ly_do: SECRETS.reason,
    };
    const begun = (await citizen.post('/api/drafts', { procedure: 'don-nho' })).json<{
      id: string;
      revision: number;
    }>();
    await citizen.upload(`/api/drafts/${begun.id}/files/TT02`, `${SECRETS.file}.pdf`, 'no pdf');
    await citizen.put(`/api/drafts/${begun.id}`, {
      revision: begun.revision,
      answers: { ...answers, so_ban: SECRETS.name },
    });
    await citizen.put(`/api/drafts/${begun.id}`, { revision: 99, answers });
    const { revision } = (await citizen.get(`/api/drafts/${begun.id}`)).json<{ revision: number }>();
    await citizen.put(`/api/drafts/${begun.id}`, { revision, answers });
    const submitted = await citizen.post(`/api/drafts/${begun.id}/submit`, { commandId: 'lenh-nop-1' });
    const filed = submitted.json<{ case: string; reference: string }>();

    await clerk.get(`/api/cases/search?text=${encodeURIComponent(SECRETS.search)}`);
    await clerk.get(`/api/tasks?text=${encodeURIComponent(SECRETS.name)}`);
    await clerk.get(`/khong-co/${encodeURIComponent(SECRETS.name)}?ten=${encodeURIComponent(SECRETS.name)}`);
    await app.inject({ url: `/api/track/${filed.reference}` });
    const view = (await clerk.get(`/api/cases/${filed.case}`)).json<CaseView>();
    await send(clerk, filed.case, { event: 'TU_CHOI', answers: { ly_do: SECRETS.note } });
    await send(clerk, filed.case, { event: SECRETS.name });
    await sent(clerk, filed.case, { event: 'TIEP_NHAN', task: view.tasks[0]?.id ?? '' });
    await app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { username: SECRETS.name, password: SECRETS.note },
    });
    await app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'content-type': 'application/json' },
      payload: `{"username":"${SECRETS.name}`,
    });
    expect((await app.inject({ url: `/broken?ten=${encodeURIComponent(SECRETS.name)}` })).statusCode).toBe(
      500,
    );
    return { id: filed.case, reference: filed.reference };
  }

  const figures = async (): Promise<string> => {
    const answer = await fetch(`http://127.0.0.1:${server.metricsPort}/metrics`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      expect.stringMatching(/^text\/plain/),
    ]);
    return answer.text();
  };

  /** Everything that must not be told: with marks and without, in words and as an address has them. */
  const secrets = (): readonly string[] => {
    const { citizen, clerk } = people;
    const own = [citizen, clerk].flatMap(({ headers }) => Object.values(headers));
    const cookies = own.map((text) => text.replace(/^thutuc=/, ''));
    return [...Object.values(SECRETS), 'Loan', 'nguoi-nop-mat-khau', reference, ...cookies].flatMap(
      (text) => [text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1)],
    );
  };

  it('writes nothing of the people into its log', () => {
    const log = lines.join('');
    expect(lines.length).toBeGreaterThan(20);
    expect(log).toContain('"route":"/api/cases/:id/commands"');
    expect(log).toContain(`"audit":"case-read","case":"${id}","account":"mot-cua"`);
    for (const secret of secrets()) expect(log).not.toContain(secret);
  });

  it('writes only fields that operators are told of', () => {
    const page = readFileSync(new URL('../../../docs/operation/README.md', import.meta.url), 'utf8');
    const table = page.split(/^## /m).find((part) => part.startsWith('Logs')) ?? '';
    const told = new Set(
      [...table.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = '']) => cell.match(/\w+/g) ?? []),
    );
    const written = new Set(lines.flatMap((line) => Object.keys(JSON.parse(line) as object)));
    expect([...written].filter((field) => !told.has(field))).toEqual([]);
  });

  it('gives every line of a request the number that its answer names', async () => {
    const answer = await server.app.inject({ url: '/broken' });
    const { detail } = answer.json<{ detail: string }>();
    const own = lines
      .map((line) => JSON.parse(line) as { reqId?: string; msg: string; err?: { stack: string } })
      .filter(({ reqId }) => reqId !== undefined && detail.includes(reqId));
    expect(own.map(({ msg }) => msg)).toEqual(['request failed', 'answered']);
    expect(own[0]?.err?.stack).toContain('operation.test.ts');
  });

  it('counts commands, requests and operations, by names of ours alone', async () => {
    const text = await figures();
    expect(text).toContain('thutuc_commands_total{kind="open",outcome="done"} 1');
    expect(text).toMatch(/thutuc_commands_total\{kind="act",outcome="done"\} 1/);
    expect(text).toMatch(/thutuc_commands_total\{kind="act",outcome="refused"\} [12]/);
    expect(text).toContain(
      'thutuc_http_requests_total{method="POST",route="/api/cases/:id/commands",status="200"} 1',
    );
    expect(text).toMatch(/thutuc_http_requests_total\{method="GET",route="(\/\*|none)",status="404"\}/);
    expect(text).toContain('thutuc_store_seconds_count{operation="cases.insert"} 1');
    expect(text).toMatch(/thutuc_store_seconds_bucket\{le="0.1",operation="cases.replace"\} [1-9]/);
    expect(text).toMatch(/^process_resident_memory_bytes [1-9]/m);
    for (const secret of [...secrets(), id, 'don-nho', 'mot-cua', 'nguoi-nop'])
      expect(text).not.toContain(secret);
  });

  it('tells what stands in the store', async () => {
    const { store, world } = server.services;
    const open = await store.tasks.countOpen();
    const text = await figures();
    expect(open).toBeGreaterThan(0);
    expect(text).toContain(`thutuc_open_tasks ${String(open)}`);
    expect(text).toMatch(/^thutuc_effects\{state="incident"\} 0$/m);
    expect(text).toMatch(/^thutuc_sweep_lag_seconds 0$/m);
    expect(text).toMatch(/^thutuc_ready 1$/m);
    expect((await store.cases.wakeable(world.now(), { cursor: null, limit: 1 })).items).toEqual([]);
  });

  it('tells figures at their own port alone, and nothing else there', async () => {
    expect((await server.app.inject({ url: '/metrics' })).statusCode).toBe(404);
    const there = `http://127.0.0.1:${server.metricsPort}`;
    expect((await fetch(`${there}/api/session`)).status).toBe(404);
    expect((await fetch(`${there}/metrics`, { method: 'POST' })).status).toBe(404);
  });
});
