import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileCase } from '../testing/file-case.ts';
import { startTestServer, type Person, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let address: string;
let clerk: Person;
let citizen: Person;
beforeAll(async () => {
  server = await startTestServer();
  address = await server.app.listen({ port: 0, host: '127.0.0.1' });
  [clerk, citizen] = [await server.as('mot-cua'), await server.as('nguoi-nop')];
});
afterAll(() => server.close());

/** Reads events of a connection until a text has come, and gives all that came. */
async function eventsOf(headers: Record<string, string>, work: () => Promise<unknown>, until: RegExp) {
  const ending = new AbortController();
  const answer = await fetch(`${address}/api/desk/changes`, { headers, signal: ending.signal });
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const worked = work();
  while (reader !== undefined && !until.test(text)) text += (await reader.read()).value ?? '';
  await worked;
  ending.abort();
  return { answer, text };
}

describe('the events of the desk', () => {
  it('tell at once that a case of mine was changed, and go on from the last one seen', async () => {
    let id = '';
    const first = await eventsOf(
      clerk.headers,
      async () => (id = (await fileCase(citizen)).case),
      /event: change\n.*\n\n/,
    );
    expect(first.answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(first.text).toContain(`data: {"cases":["${id}"]}`);

    const [seen = ''] = /id: \d+/.exec(first.text) ?? [];
    const next = (await fileCase(citizen)).case;
    const headers = { ...clerk.headers, 'last-event-id': seen.slice(4) };
    const again = await eventsOf(headers, () => Promise.resolve(), /event: change\n.*\n\n/);
    expect(again.text).toContain(next);
  });

  it('are for who is signed in', async () => {
    expect((await server.visitor.get('/api/desk/changes')).status).toBe(401);
  });
});
