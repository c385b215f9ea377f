import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import { portalOverApi } from './portal-over-api.ts';
import { procedure } from './portal.fixture.ts';

interface Asked {
  readonly path: string;
  readonly method: string;
  readonly body: string;
  readonly token: string | null;
}

const session = {
  account: 'cong-dan',
  name: 'Lê Quốc Duy',
  grants: [] as { role: string; unit: string }[],
  identity: { level: 2, claims: {} },
  csrf: 'token-of-session',
};

/** A server whose interface answers from a table; it notes what the pages asked of it. */
async function portalOn(answers: Readonly<Record<string, readonly [number, unknown]>>) {
  const asked: Asked[] = [];
  const app: FastifyInstance = Fastify();
  await app.register(cookie);
  app.decorateRequest('language', 'vi');
  app.decorateReply('generateCsrf', () => 'token-of-page');
  app.decorate('csrfProtection', (_request, _reply, done) => {
    done();
  });
  app.decorate('apiFetch', () => (input, init) => {
    const path = String(input);
    const headers = new Headers(init?.headers);
    const method = init?.method ?? 'GET';
    asked.push({ path, method, body: String(init?.body ?? ''), token: headers.get('x-csrf-token') });
    const [status, content] = answers[`${method} ${path}`] ?? [404, notFound];
    const given = status === 204 ? null : JSON.stringify(content);
    return Promise.resolve(new Response(given, { status, headers: { 'set-cookie': 'thutuc=new; Path=/' } }));
  });
  await app.register(
    portalOverApi({
      assets: () => ({ script: null, styles: [], preload: [] }),
      demoPeople: [],
      now: () => '2026-11-21T20:00:00.000Z',
    }),
  );
  return { app, asked };
}

const notFound = { type: 't', title: 'Không tìm thấy', status: 404, code: 'not-found', problems: [] };
const form = { 'content-type': 'application/x-www-form-urlencoded' };

describe('pages over the server’s own interface', () => {
  it('ask it for what they show', async () => {
    const { app, asked } = await portalOn({
      'GET /api/procedures/giay-mau': [200, procedure],
    });
    const { statusCode, body } = await app.inject('/thu-tuc/giay-mau');
    expect(statusCode).toBe(200);
    expect(body).toContain('Cấp giấy mẫu');
    // A visitor without a cookie is not asked for.
    expect(asked.map(({ path }) => path)).toEqual(['/api/procedures/giay-mau']);
  });

  it('take what it does not know for a page that is not there', async () => {
    const { app } = await portalOn({});
    expect((await app.inject('/thu-tuc/khac')).statusCode).toBe(404);
    expect((await app.inject('/tra-cuu/AAAA')).statusCode).toBe(404);
  });

  it('tell its failures by their status', async () => {
    const problem = { type: 't', title: 't', status: 429, code: 'too-many-requests', problems: [] };
    const { app } = await portalOn({ 'GET /api/track/AAAA': [429, problem] });
    const { statusCode, body } = await app.inject('/tra-cuu/AAAA');
    expect(statusCode).toBe(429);
    expect(body).toContain('Có quá nhiều yêu cầu');
  });

  it('sign in through it and hand the cookie on', async () => {
    const { app, asked } = await portalOn({ 'POST /api/session': [200, session] });
    const payload = new URLSearchParams({ ten_dang_nhap: 'cong-dan', mat_khau: 'x', _csrf: 'token-of-page' });
    const answer = await app.inject({
      method: 'POST',
      url: '/dang-nhap',
      headers: form,
      payload: payload.toString(),
    });
    expect(answer.headers.location).toBe('/ho-so');
    expect(answer.headers['set-cookie']).toBe('thutuc=new; Path=/');
    expect(asked[0]?.body).toBe('{"username":"cong-dan","password":"x"}');
  });

  it('lead officers, who hold roles, to their screens', async () => {
    const officer = { ...session, grants: [{ role: 'r', unit: '1' }] };
    const { app } = await portalOn({ 'POST /api/session': [200, officer] });
    const answer = await app.inject({
      method: 'POST',
      url: '/dang-nhap',
      headers: form,
      payload: 'mat_khau=x',
    });
    expect(answer.headers.location).toBe('/desk');
  });

  it('sign out with the token of the form', async () => {
    const { app, asked } = await portalOn({
      'GET /api/session': [200, session],
      'DELETE /api/session': [204, null],
    });
    const headers = { ...form, cookie: 'thutuc=old' };
    const payload = '_csrf=token-of-page';
    const answer = await app.inject({ method: 'POST', url: '/dang-xuat', headers, payload });
    expect(answer.statusCode).toBe(303);
    expect(asked.at(-1)).toMatchObject({ method: 'DELETE', path: '/api/session', token: 'token-of-page' });
  });

  it('keep a choice of language in a cookie', async () => {
    const { app } = await portalOn({ 'GET /api/procedures': [200, { items: [] }] });
    const { headers } = await app.inject('/?lang=en');
    expect(headers['set-cookie']).toContain('lang=en');
  });
});
