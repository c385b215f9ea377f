import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get, request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../runtime/server/store/index.ts';

const program = fileURLToPath(new URL('./stop-child.ts', import.meta.url));

describe('a server that is told to end', () => {
  let folder: string;
  let child: ChildProcess;
  let agent: Agent;
  let address: string;
  /** What it has written to its output and its error output. */
  let written: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'thutuc-stop-'));
    agent = new Agent({ keepAlive: true });
  });
  afterEach(() => {
    agent.destroy();
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  const start = async (drainMillis: number, stopMillis: number): Promise<void> => {
    child = fork(program, [String(drainMillis), String(stopMillis)], {
      execArgv: ['--import', 'tsx'],
      silent: true,
      env: { ...process.env, NODE_ENV: '', THUTUC_DATA: folder },
    });
    written = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (part: string) => (written += part));
    [address] = (await once(child, 'message')) as [string];
  };
  const said = async (word: string): Promise<void> => {
    for (;;) if (((await once(child, 'message')) as [unknown])[0] === word) return;
  };
  const ended = async (): Promise<unknown> => ((await once(child, 'exit')) as [unknown])[0];

  it('says so, answers what is under way, ends streams, and loses nothing that it has confirmed', async () => {
    await start(400, 20_000);
    const person = await signIn(address, agent, 'nguoi-nop');
    const clerk = await signIn(address, agent, 'mot-cua');
    const stream = await opened(`${address}/api/desk/changes`, agent, clerk.headers);
    const streamEnds = endOf(stream);
    const slow = ask(agent, 'GET', `${address}/slow/900`, person.headers);
    await said('slow');

    // People who work on, one request after the other, for as long as anybody answers.
    const confirmed: string[] = [];
    const refused: string[] = [];
    const work = async (): Promise<void> => {
      for (;;) {
        const body = { procedure: 'don-nho' };
        const answer = await ask(agent, 'POST', `${address}/api/drafts`, person.headers, body).catch(
          (error: NodeJS.ErrnoException) => String(error.code),
        );
        if (typeof answer === 'string') {
          refused.push(answer);
          return;
        }
        expect(answer.status, answer.text).toBe(201);
        confirmed.push((JSON.parse(answer.text) as { id: string }).id);
      }
    };
    const workers = [work(), work(), work()];

    const exit = ended();
    const stopping = said('stopping');
    child.kill('SIGTERM');
    await stopping;
    const ready = await ask(agent, 'GET', `${address}/readyz`, {});
    expect([ready.status, JSON.parse(ready.text)]).toEqual([
      503,
      { status: 'unready', reasons: ['stopping'] },
    ]);
    const whileReady = confirmed.length;

    expect(await slow).toMatchObject({ status: 200, text: '{"waited":900}' });
    await Promise.all([streamEnds, ...workers]);
    expect(await exit).toBe(0);
    // Others were served until it took no more, and then found the door closed.
    expect(confirmed.length).toBeGreaterThan(whileReady);
    expect(refused).toHaveLength(3);
    expect(['ECONNREFUSED', 'ECONNRESET']).toEqual(expect.arrayContaining(refused));
    // What was confirmed is there, and nothing else: no request was carried out and left without its answer.
    const store = openSqliteStore(folder);
    const stored = await store.drafts.ofAccount('nguoi-nop');
    expect(stored.map(({ id }) => id).toSorted()).toEqual(confirmed.toSorted());
    await store.close();
  });

  it('cuts off what takes longer than it may', async () => {
    await start(0, 100);
    const slow = ask(agent, 'GET', `${address}/slow/60000`, {}).catch(
      (error: NodeJS.ErrnoException) => error.code,
    );
    await said('slow');
    const exit = ended();
    child.kill('SIGTERM');
    expect(await slow).toBe('ECONNRESET');
    expect(await exit).toBe(0);
  });

  it('ends by a fault of ours with a line in its log, and names nobody', async () => {
    await start(0, 600_000);
    const closed = once(child, 'close');
    await ask(agent, 'GET', `${address}/fault`, {}).catch(() => null);
    expect(await closed).toEqual([1, null]);
    expect(JSON.parse(written)).toMatchObject({
      level: 60,
      msg: 'ended by a fault',
      err: { type: 'Error', message: 'no address of …, …' },
    });
  });

  it('ends at once at the second signal', async () => {
    await start(0, 600_000);
    const slow = ask(agent, 'GET', `${address}/slow/60000`, {}).catch(
      (error: NodeJS.ErrnoException) => error.code,
    );
    await said('slow');
    const exit = ended();
    const stopping = said('stopping');
    child.kill('SIGTERM');
    await stopping;
    child.kill('SIGTERM');
    expect(await exit).toBe(1);
    expect(await slow).toBe('ECONNRESET');
  });
});

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly cookie: string;
}

/** Asks over connections that are kept, as browsers and proxies do. */
function ask(
  agent: Agent,
  method: string,
  url: string,
  headers: Record<string, string>,
  body?: unknown,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { agent, method, headers: { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) } },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (part: string) => (text += part));
        answer.on('error', reject);
        answer.on('end', () => {
          const [cookie = ''] = answer.headers['set-cookie'] ?? [];
          resolve({ status: answer.statusCode ?? 0, text, cookie: cookie.split(';')[0] ?? '' });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

async function signIn(
  address: string,
  agent: Agent,
  username: string,
): Promise<{ headers: Record<string, string> }> {
  const credentials = { username, password: `${username}-mat-khau` };
  const { text, cookie } = await ask(agent, 'POST', `${address}/api/session`, {}, credentials);
  const { csrf } = JSON.parse(text) as { csrf: string };
  return { headers: { cookie, 'x-csrf-token': csrf } };
}

function opened(url: string, agent: Agent, headers: Record<string, string>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, resolve).on('error', reject);
  });
}

async function endOf(stream: IncomingMessage): Promise<void> {
  stream.resume();
  await once(stream, 'end');
}
