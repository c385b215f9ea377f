import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DraftList, EmbedCode, EmbedTokenIssued, Session } from '../../api/index.ts';
import { startTestServer, type Answer, type Person, type TestServer } from '../testing/test-server.ts';

const site = 'https://xa.example.vn';
const other = 'https://so.example.vn';
const foreign = 'https://la.example.com';
const verifier = 'v'.repeat(43);
const challenge = createHash('sha256').update(verifier).digest('base64url');

let server: TestServer;
let applicant: Person;
beforeAll(async () => {
  server = await startTestServer({ embedOrigins: [site, other] });
  applicant = await server.as('nguoi-nop');
});
afterAll(() => server.close());

const ask = async (
  method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS',
  url: string,
  headers: Record<string, string>,
  payload?: object,
) => server.app.inject({ method, url, headers, ...(payload ? { payload } : {}) });

const codeFor = async (origin = site): Promise<string> => {
  const answer = await applicant.post('/api/embed/codes', { origin, challenge });
  expect(answer.status).toBe(201);
  return answer.json<EmbedCode>().code;
};
const exchange = (code: string, origin = site, secret = verifier) =>
  ask('POST', '/api/embed/token', { origin }, { code, verifier: secret });
const tokenFor = async (origin = site): Promise<string> =>
  (await exchange(await codeFor(origin), origin)).json<EmbedTokenIssued>().token;
const bearer = (token: string, origin = site) => ({ origin, authorization: `Bearer ${token}` });
const accountOf = async (headers: Record<string, string>) =>
  (await ask('GET', '/api/session', headers)).json<Session>().account;

describe('a page of another site', () => {
  it('may read what anybody may know, without an account, where its origin is listed', async () => {
    const answer = await ask('GET', '/api/procedures', { origin: site });
    expect([answer.statusCode, answer.headers]).toMatchObject([
      200,
      { 'access-control-allow-origin': site, vary: expect.stringContaining('Origin') as string },
    ]);
    expect(answer.headers).not.toHaveProperty('access-control-allow-credentials');
  });

  it('is told nothing by a browser where its origin is not listed', async () => {
    const answer = await ask('GET', '/api/procedures', { origin: foreign });
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    expect(answer.headers.vary).toContain('Origin');
    const preflight = { origin: foreign, 'access-control-request-method': 'POST' };
    expect((await ask('OPTIONS', '/api/drafts', preflight)).headers).not.toHaveProperty(
      'access-control-allow-origin',
    );
    expect((await ask('POST', '/api/drafts', { origin: foreign }, { procedure: 'don-nho' })).statusCode).toBe(
      403,
    );
  });

  it('asks before it sends, and need not ask again soon', async () => {
    const preflight = { origin: site, 'access-control-request-method': 'PUT' };
    const answer = await ask('OPTIONS', '/api/drafts/x', preflight);
    expect([answer.statusCode, answer.headers]).toMatchObject([
      204,
      { 'access-control-allow-origin': site, 'access-control-max-age': '7200' },
    ]);
    expect(answer.headers['access-control-allow-headers']).toContain('authorization');
  });

  it.each([
    ['POST', '/api/session'],
    ['POST', '/api/definitions'],
    ['POST', '/api/embed/codes'],
    ['POST', '/api/cases/x/commands'],
    ['GET', '/api/definitions'],
  ] as const)('may never send %s %s', async (method, url) => {
    const preflight = { origin: site, 'access-control-request-method': method };
    expect((await ask('OPTIONS', url, preflight)).headers).not.toHaveProperty('access-control-allow-origin');
    const sent = await ask(method, url, { origin: site }, method === 'GET' ? undefined : {});
    expect([401, 403]).toContain(sent.statusCode);
  });

  it('is nobody by a cookie, even one that a browser of the same site would send along', async () => {
    const headers = { ...applicant.headers, origin: site };
    expect(await accountOf(headers)).toBeNull();
    expect((await ask('POST', '/api/drafts', headers, { procedure: 'don-nho' })).statusCode).toBe(401);
  });
});

describe('a code', () => {
  it('becomes a token with which drafts are begun for the account', async () => {
    const headers = bearer(await tokenFor());
    expect(await accountOf(headers)).toBe('nguoi-nop');
    expect((await ask('POST', '/api/drafts', headers, { procedure: 'don-nho' })).statusCode).toBe(201);
    expect((await ask('GET', '/api/drafts', headers)).json<DraftList>().items).toHaveLength(1);
  });

  it('is good once, and two tries at once make no two tokens', async () => {
    const code = await codeFor();
    const tries = await Promise.all([exchange(code), exchange(code)]);
    expect(tries.map(({ statusCode }) => statusCode).sort()).toEqual([200, 401]);
    expect((await exchange(code)).statusCode).toBe(401);
  });

  it('is of no use to another origin, listed or not, nor without the secret of the page', async () => {
    expect((await exchange(await codeFor(), other)).statusCode).toBe(401);
    expect((await exchange(await codeFor(), foreign)).statusCode).toBe(403);
    expect((await exchange(await codeFor(), site, 'w'.repeat(43))).statusCode).toBe(401);
    const spent = await codeFor();
    await exchange(spent, other);
    expect((await exchange(spent)).statusCode).toBe(401);
  });

  it('is good for a minute', async () => {
    server.setTime('2026-11-20T10:00:00+07:00');
    const code = await codeFor();
    server.setTime('2026-11-20T10:01:01+07:00');
    expect((await exchange(code)).statusCode).toBe(401);
  });

  it('is given only to who is signed in, and only for a listed origin', async () => {
    const refused: Answer = await applicant.post('/api/embed/codes', { origin: foreign, challenge });
    expect([refused.status, refused.problem().code]).toEqual([403, 'embed-origin-unknown']);
    expect((await server.visitor.post('/api/embed/codes', { origin: site, challenge })).status).toBe(401);
  });
});

describe('a token', () => {
  it('counts from its own origin only', async () => {
    const token = await tokenFor();
    expect(await accountOf(bearer(token, other))).toBeNull();
    expect(await accountOf({ authorization: `Bearer ${token}` })).toBeNull();
    expect(await accountOf(bearer(token, foreign))).toBeNull();
  });

  it('lives on while it is used, dies when it rests, and ends after a working day', async () => {
    server.setTime('2026-11-20T11:00:00+07:00');
    const headers = bearer(await tokenFor());
    const resting = bearer(await tokenFor());
    for (let minutes = 10; minutes < 480; minutes += 10) {
      const time = `${String(11 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
      server.setTime(`2026-11-20T${time}:00+07:00`);
      expect(await accountOf(headers), time).toBe('nguoi-nop');
    }
    expect(await accountOf(resting)).toBeNull();
    server.setTime('2026-11-20T19:00:01+07:00');
    expect(await accountOf(headers)).toBeNull();
  });

  it('is gone after signing out', async () => {
    const headers = bearer(await tokenFor());
    expect((await ask('DELETE', '/api/session', headers)).statusCode).toBe(204);
    expect(await accountOf(headers)).toBeNull();
  });
});

describe('our own page in a frame of another site', () => {
  const own = 'http://localhost:3000';
  const tokenOfFrame = async (): Promise<string> => tokenFor(own);

  it('signs in by a token of its own, which counts where a browser names no origin', async () => {
    const token = await tokenOfFrame();
    expect(await accountOf({ authorization: `Bearer ${token}` })).toBe('nguoi-nop');
    const headers = { authorization: `Bearer ${token}`, origin: own };
    expect((await ask('POST', '/api/drafts', headers, { procedure: 'don-nho' })).statusCode).toBe(201);
  });

  it('opens no more than other embedded services', async () => {
    const headers = { authorization: `Bearer ${await tokenOfFrame()}`, origin: own };
    expect((await ask('POST', '/api/cases/x/commands', headers, {})).statusCode).not.toBe(200);
    expect((await ask('GET', '/api/definitions', headers)).statusCode).toBe(401);
  });

  it('has a token that no other origin can use, and takes none of theirs', async () => {
    const token = await tokenOfFrame();
    expect(await accountOf(bearer(token))).toBeNull();
    expect(await accountOf(bearer(token, foreign))).toBeNull();
    expect(await accountOf({ authorization: `Bearer ${token}`, 'sec-fetch-site': 'cross-site' })).toBeNull();
    expect((await exchange(await codeFor(own), site)).statusCode).toBe(401);
    expect((await exchange(await codeFor(site), own)).statusCode).toBe(401);
  });

  it('is nobody by a cookie once it brings a token', async () => {
    const headers = { ...applicant.headers, authorization: `Bearer ${'x'.repeat(43)}` };
    expect(await accountOf(headers)).toBeNull();
  });

  it('may be shown by the listed sites, and no other page may', async () => {
    const policyOf = async (url: string) => {
      const { headers } = await ask('GET', url, {});
      const policy = String(headers['content-security-policy']);
      return [/frame-ancestors ([^;]*)/.exec(policy)?.[1], headers['x-frame-options']];
    };
    expect(await policyOf('/embed/frame?procedure=don-nho')).toEqual([`'self' ${site} ${other}`, undefined]);
    expect(await policyOf('/desk')).toEqual(["'self'", 'SAMEORIGIN']);
    expect(await policyOf('/embed/sign-in')).toEqual(["'self'", 'DENY']);
  });
});

it('without a list, no other site may ask for anything, as before', async () => {
  const plain = await startTestServer();
  const answer = await plain.app.inject({ method: 'GET', url: '/api/procedures', headers: { origin: site } });
  expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
  await plain.close();
});
