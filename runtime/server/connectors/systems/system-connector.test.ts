import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { toInstant } from '../../../../engine/index.ts';
import { signatureFault, signedCallback, type SentCallback } from '../callbacks/index.ts';
import { httpSystem } from './http-system.ts';
import { SandboxSystem } from './sandbox-system.ts';
import type { SystemConnector, SystemOrder } from './system-connector.ts';

const now = () => toInstant('2026-11-20T09:10:00+07:00');
const secret = 'a secret of both sides';
const orderOf = (ten: string): SystemOrder => ({
  request: `c1/${ten}`,
  input: { ten },
  callback: 'http://localhost/callback',
});
const raw = ({ body, headers }: SentCallback) => ({
  body: Buffer.from(body),
  timestamp: headers['x-callback-time'] ?? '',
  signature: headers['x-callback-signature'] ?? '',
  now: now(),
});

interface Harness {
  readonly system: SystemConnector;
  readonly sign: (said: unknown) => SentCallback;
}

let running: Server | undefined;
afterEach(() => new Promise<void>((resolve) => (running ? running.close(() => resolve()) : resolve())));

/** A system on this machine that answers by the name that it is sent. */
async function overHttp(): Promise<Harness> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8');
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      );
      const { input } = JSON.parse(body) as SystemOrder;
      const isSigned = signatureFault(secret, raw({ body, headers })) === null;
      const status = !isSigned ? 401 : { tot: 202, tu_choi: 422, ban: 503 }[String(input['ten'])];
      response.writeHead(status ?? 500, { 'content-type': 'application/json' });
      response.end(JSON.stringify(status === 422 ? { code: 'T01' } : { reference: 'R1' }));
    });
  });
  running = server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/nhan`;
  return {
    system: httpSystem({ id: 'thue', url, secret }, { now }),
    sign: (said) => signedCallback(secret, said, now()),
  };
}

function sandbox(): Promise<Harness> {
  const document = {
    format: 1 as const,
    id: 'thue',
    latency: 1,
    does: [
      { when: { ten: '^tu_choi$' }, refuses: 'T01' },
      { when: { ten: '^ban$' }, down: 99 },
      { values: {} },
    ],
  };
  const system = new SandboxSystem(document, { now, wait: () => Promise.resolve() });
  return Promise.resolve({ system, sign: (said) => system.sign(said) });
}

describe.each([
  ['over HTTP', overHttp],
  ['of the sandbox', sandbox],
])('a system %s', (_name, open) => {
  const never = new AbortController().signal;

  it('takes what it is sent, however often', async () => {
    const { system } = await open();
    const first = await system.send(orderOf('tot'), never);
    expect(first.isSent).toBe(true);
    expect(await system.send(orderOf('tot'), never)).toEqual(first);
  });

  it('refuses for good with a code, and asks to try again where it is down', async () => {
    const { system } = await open();
    expect(await system.send(orderOf('tu_choi'), never)).toEqual({
      isSent: false,
      isFinal: true,
      detail: 'T01',
    });
    expect(await system.send(orderOf('ban'), never)).toMatchObject({ isSent: false, isFinal: false });
  });

  it('is believed only where it has signed the very words at this time', async () => {
    const { system, sign } = await open();
    const said = { request: 'c1/hoi.1', values: { tra_loi: 'DONG_Y' } };
    const callback = raw(sign(said));
    expect(system.read(callback)).toEqual(said);
    const forged = { ...callback, body: Buffer.from(callback.body.toString().replace('DONG_Y', 'TU_CHOI')) };
    expect(system.read(forged)).toBe('callback-signature');
    expect(system.read({ ...callback, now: toInstant('2026-11-20T09:16:00+07:00') })).toBe('callback-time');
    expect(system.read(raw(sign({ request: 'c1/hoi.1', values: [] })))).toBe('answer-malformed');
    expect(system.read(raw(sign('x')))).toBe('answer-malformed');
  });
});

it('says that nobody listens as something that may pass', async () => {
  const { system } = await overHttp();
  await new Promise<void>((resolve) => running?.close(() => resolve()));
  running = undefined;
  expect(await system.send(orderOf('tot'), new AbortController().signal)).toEqual({
    isSent: false,
    isFinal: false,
    detail: 'ECONNREFUSED',
  });
});
