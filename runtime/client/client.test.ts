import { describe, expect, it } from 'vitest';
import type { ProblemDetails } from '../api/index.ts';
import { createClient } from './client.ts';
import { newCommandId } from './command-id.ts';
import { codeOf, ProblemError } from './problem-error.ts';
import { query } from './query.ts';

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly token: string | null;
  readonly body: unknown;
}

const session = (csrf: string | null) => ({
  account: 'a',
  name: 'A',
  grants: [],
  identity: { level: 0, claims: {} },
  csrf,
});

function problem(status: number, code: string): Response {
  const details: ProblemDetails = { type: 'x', title: 'Lỗi.', status, code, problems: [] };
  return Response.json(details, { status });
}

/** A client whose server answers from a script; what it was asked is noted. */
function scripted(answers: ((path: string) => Response | Error)[]) {
  const seen: Seen[] = [];
  const pauses: number[] = [];
  const client = createClient({
    language: () => 'en',
    wait: async (millis) => void pauses.push(millis),
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers);
      const path = String(input);
      const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined;
      seen.push({ method: init?.method ?? 'GET', path, token: headers.get('x-csrf-token'), body });
      const answer = answers.shift()?.(path) ?? new Error('the script is over');
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  return { client, seen, pauses };
}

const ok = (value: unknown) => () => Response.json(value);
const down = () => new TypeError('fetch failed');

describe('the client', () => {
  it('brings the token of the session with every unsafe request, asked for once', async () => {
    const { client, seen } = scripted([ok(session('t1')), ok({ id: 'd' }), ok({ id: 'd' })]);
    await client.startDraft('don-nho');
    await client.saveDraft('d', { revision: 1, answers: { a: 1 } });
    expect(seen.map(({ method, path, token }) => [method, path, token])).toEqual([
      ['GET', '/api/session', null],
      ['POST', '/api/drafts', 't1'],
      ['PUT', '/api/drafts/d', 't1'],
    ]);
  });

  it('asks for the token again when it was refused, once', async () => {
    const { client, seen } = scripted([
      ok(session('old')),
      () => problem(403, 'token-refused'),
      ok(session('new')),
      ok({ id: 'd' }),
    ]);
    await client.startDraft('x');
    expect(seen.at(-1)?.token).toBe('new');
  });

  it('signs in without a token and keeps the one it gets', async () => {
    const { client, seen } = scripted([ok(session('t9')), ok({ id: 'd' })]);
    await client.signIn({ username: 'a', password: 'b' });
    await client.startDraft('x');
    expect(seen.map(({ token }) => token)).toEqual([null, 't9']);
  });

  it('repeats what may be repeated, with pauses, and then gives up', async () => {
    const { client, seen, pauses } = scripted([
      down,
      () => new Response('bad gateway', { status: 502 }),
      ok({ items: [] }),
    ]);
    await expect(client.procedures('x')).resolves.toEqual({ items: [] });
    expect([seen.length, pauses]).toEqual([3, [200, 800]]);
    const failing = scripted([down, down, down]);
    await expect(failing.client.procedures()).rejects.toMatchObject({
      code: 'no-connection',
      message: /cannot be reached/,
    });
  });

  it('repeats a command under its id, but never what has none', async () => {
    const command = { id: newCommandId(), type: 'act', revision: 1 } as const;
    const { client, seen } = scripted([ok(session('t')), down, ok({ revision: 2 })]);
    await client.command('c', command);
    expect(seen.slice(1).map(({ body }) => body)).toEqual([command, command]);
    const draft = scripted([ok(session('t')), down, ok({})]);
    await expect(draft.client.startDraft('x')).rejects.toThrow(ProblemError);
  });

  it('does not repeat what the server has refused', async () => {
    const { client, seen } = scripted([() => problem(404, 'procedure-unknown')]);
    const error: unknown = await client.procedure('x').catch((caught: unknown) => caught);
    expect([codeOf(error), seen.length]).toEqual(['procedure-unknown', 1]);
  });

  it('takes an answer that is not ours for a broken connection', async () => {
    const page = () => new Response('<html>', { status: 200 });
    const { client } = scripted([page]);
    await expect(client.cases()).rejects.toMatchObject({ code: 'no-connection' });
  });
});

it('writes addresses safely', async () => {
  const { client, seen } = scripted([ok({ items: [] }), ok({})]);
  await client.tasks({ text: 'Lê & Lợi', assignee: 'me' });
  await client.case('a/b');
  expect(seen.map(({ path }) => path)).toEqual([
    '/api/tasks?text=L%C3%AA%20%26%20L%E1%BB%A3i&assignee=me',
    '/api/cases/a%2Fb',
  ]);
  expect(client.paperUrl('c', 'p 1', 'pdf')).toBe('/api/cases/c/papers/p%201.pdf');
  expect(query({ parent: null, q: '' })).toBe('?parent=');
});

it('makes a command id that the server takes and that no other has', () => {
  const ids = new Set(Array.from({ length: 100 }, newCommandId));
  expect(ids.size).toBe(100);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{8,128}$/);
});
