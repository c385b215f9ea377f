import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../api/index.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe('a session', () => {
  it('is nobody for a visitor, who gets no cookie', async () => {
    const answer = await server.visitor.get('/api/session');
    expect(answer.json<Session>()).toMatchObject({ account: null, name: '', csrf: null });
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('tells who is signed in, with the roles held', async () => {
    const clerk = await server.as('mot-cua');
    expect((await clerk.get('/api/session')).json<Session>()).toMatchObject({
      account: 'mot-cua',
      name: 'Phạm Thu Hà',
      grants: [{ role: 'mot_cua', unit: '08707' }],
    });
  });

  it('is refused for a wrong password and an unknown name in the same words', async () => {
    const wrong = await server.visitor.post('/api/session', { username: 'mot-cua', password: 'sai' });
    const unknown = await server.visitor.post('/api/session', { username: 'ma', password: 'sai' });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(wrong.problem()).toEqual(unknown.problem());
    expect(wrong.problem().code).toBe('sign-in-refused');
    expect(wrong.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  });

  it('ends when the person signs out', async () => {
    const person = await server.as('lanh-dao');
    expect((await person.delete('/api/session')).status).toBe(204);
    expect((await person.get('/api/tasks')).status).toBe(401);
  });

  it('brings a new cookie at each sign-in, with the flags that keep scripts and other sites away', async () => {
    const answer = await server.visitor.post('/api/session', {
      username: 'lanh-dao',
      password: 'lanh-dao-mat-khau',
    });
    expect(String(answer.headers['set-cookie'])).toMatch(/^thutuc=[^;]+;.*HttpOnly; SameSite=Lax/);
  });
});

describe('an unsafe request', () => {
  it('without the token of its session is refused', async () => {
    const person = await server.as('nguoi-nop');
    const answer = await person.post('/api/drafts', { procedure: 'don-nho' }, { 'x-csrf-token': '' });
    expect([answer.status, answer.problem().code]).toEqual([403, 'token-refused']);
  });

  it('from a page of another site is refused, whoever sends it', async () => {
    const headers = { origin: 'https://evil.example', host: 'localhost:3000' };
    const answer = await server.visitor.post('/api/session', { username: 'a', password: 'b' }, headers);
    expect([answer.status, answer.problem().code]).toEqual([403, 'origin-refused']);
  });

  it('with a part that the schema does not know is refused, and says which', async () => {
    const answer = await server.visitor.post(
      '/api/session',
      { username: 'a', password: 'b', admin: true },
      {
        'accept-language': 'en',
      },
    );
    expect(answer.status).toBe(400);
    expect(answer.problem()).toMatchObject({ code: 'request-invalid', problems: [{ code: 'request-part' }] });
    expect(answer.problem().problems[0]?.message).toContain('admin');
  });

  it('that is not JSON is refused as unreadable', async () => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'content-type': 'application/json' },
      payload: '{',
    });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([400, 'request-malformed']);
  });
});

describe('every answer', () => {
  it('forbids scripts of others, inline code and foreign frames', async () => {
    const policy = String((await server.visitor.get('/api/session')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toMatch(/unsafe/);
  });

  it('is in the language that the reader asks for', async () => {
    const titles = await Promise.all(
      ['', 'en-GB,vi;q=0.5', 'fr'].map(
        async (language) =>
          (await server.visitor.get('/api/nothing', { 'accept-language': language })).problem().title,
      ),
    );
    expect(titles).toEqual(['Không tìm thấy.', 'Not found.', 'Không tìm thấy.']);
    expect((await server.visitor.get('/api/nothing?lang=en')).problem().title).toBe('Not found.');
  });
});

it('limits how often one address may try to sign in', async () => {
  const own = await startTestServer();
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 11; attempt += 1) {
    statuses.push((await own.visitor.post('/api/session', { username: 'ai', password: 'x' })).status);
  }
  expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
  expect(statuses[10]).toBe(429);
  await own.close();
});
