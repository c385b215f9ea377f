import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { instantOf, millisOf, toInstant } from '../../../engine/index.ts';
import type { ProblemDetails, Session } from '../../api/index.ts';
import type { Shipped } from '../catalogues/shipped.ts';
import { buildApp, type AppOptions } from '../app.ts';
import { effectHandlers } from '../cases/effect-handlers.ts';
import type { MessageConnectors } from '../connectors/messages/index.ts';
import type { SystemConnectors } from '../connectors/systems/index.ts';
import { EffectWorker } from '../effects/index.ts';
import { servicesOn } from '../server.ts';
import type { Services } from '../services.ts';
import { openSqliteStore } from '../store/index.ts';
import type { HeldDisk } from './held-disk.ts';
import type { World } from '../world.ts';
import { holdToSchemas } from './hold-to-schemas.ts';
import { smallShipped } from './small-shipped.ts';

/** A server in a temporary folder, with a clock that the test moves. */
export interface TestServer {
  readonly app: FastifyInstance;
  readonly services: Services;
  /** Its data folder. */
  readonly folder: string;
  /** Moves the clock to a moment with offset. */
  readonly setTime: (moment: string) => void;
  /** Signs a person in and gives back how to ask as them. */
  readonly as: (account: string) => Promise<Person>;
  readonly visitor: Person;
  /** A visitor with the session that an answer began. */
  readonly device: (answer?: Answer) => Promise<Person>;
  /** Carries out every effect that waits. */
  readonly carryOut: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Person {
  readonly get: (url: string, headers?: Record<string, string>) => Promise<Answer>;
  readonly post: (url: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
  readonly put: (url: string, body: unknown, headers?: Record<string, string>) => Promise<Answer>;
  readonly delete: (url: string) => Promise<Answer>;
  /** Sends a piece of a file from an offset. */
  readonly piece: (url: string, offset: number | string, content: Uint8Array) => Promise<Answer>;
  /** Sends a file as a browser does. */
  readonly upload: (url: string, name: string, content: Uint8Array | string) => Promise<Answer>;
  readonly csrf: string | null;
  /** Cookies and token, for a request that goes another way. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: LightMyRequestResponse['headers'];
  readonly text: string;
  readonly bytes: Buffer;
  readonly json: <T>() => T;
  readonly problem: () => ProblemDetails;
}

/** Starts a server for tests, at 20/11/2026 09:10 in Vietnam. */
export async function startTestServer(
  {
    embedOrigins = [],
    messages,
    systems,
    disk,
    ...options
  }: Partial<AppOptions> & {
    readonly embedOrigins?: readonly string[];
    readonly messages?: MessageConnectors;
    readonly systems?: SystemConnectors;
    readonly disk?: HeldDisk;
  } = {},
  shipped: Shipped = smallShipped,
): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'thutuc-'));
  let now = toInstant('2026-11-20T09:10:00+07:00');
  let ids = 0;
  const world: World = {
    // Every look at the clock is a millisecond later, so that two writes never happen at once.
    now: () => (now = instantOf(millisOf(now) + 1)),
    newId: () => `id-${String((ids += 1)).padStart(6, '0')}`,
  };
  const store = openSqliteStore(folder, disk?.between);
  const settings = { dataFolder: folder, publicUrl: 'http://localhost:3000', isDemo: true, embedOrigins };
  const notes = { warn: (about: unknown) => process.stderr.write(`${JSON.stringify(about)}\n`) };
  const services = await servicesOn(store, settings, world, shipped, notes, {
    messages,
    systems,
    wait: () => Promise.resolve(),
  });
  const app = await buildApp({ services, secret: 'a secret that only the tests know of', ...options });
  holdToSchemas(app);
  await app.ready();
  return {
    app,
    services,
    folder,
    setTime: (moment) => (now = toInstant(moment)),
    visitor: person(app, {}, null),
    as: (account) => signedInAt(app, account),
    async device(answer) {
      const cookie = answer === undefined ? '' : [answer.headers['set-cookie'] ?? []].flat().join('; ');
      const first = person(app, cookie === '' ? {} : { cookie }, null);
      return person(
        app,
        cookie === '' ? {} : { cookie },
        (await first.get('/api/session')).json<Session>().csrf,
      );
    },
    async carryOut() {
      const worker = new EffectWorker({
        effects: store.effects,
        handlers: effectHandlers(services),
        now: world.now,
        onError: (error) => {
          throw error;
        },
      });
      while ((await worker.turn()) > 0) await worker.idle();
    },
    async close() {
      await app.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Signs a person of the tests in. */
export async function signedInAt(app: FastifyInstance, account: string): Promise<Person> {
  const credentials = { username: account, password: `${account}-mat-khau` };
  const answer = await app.inject({ method: 'POST', url: '/api/session', payload: credentials });
  if (answer.statusCode !== 200) throw new Error(`${account} cannot sign in: ${answer.body}`);
  const cookie = answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  return person(app, { cookie }, answer.json<Session>().csrf);
}

function person(app: FastifyInstance, cookies: Record<string, string>, csrf: string | null): Person {
  const own = { ...cookies, ...(csrf === null ? {} : { 'x-csrf-token': csrf }) };
  const ask = async (
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    payload: unknown,
    headers: Record<string, string> = {},
  ) =>
    answerOf(
      await app.inject({
        method,
        url,
        headers: { ...own, ...headers },
        ...(payload === undefined ? {} : { payload: payload as Buffer | object }),
      }),
    );
  return {
    csrf,
    headers: own,
    get: (url, headers) => ask('GET', url, undefined, headers),
    post: (url, body, headers) => ask('POST', url, body, headers),
    put: (url, body, headers) => ask('PUT', url, body, headers),
    delete: (url) => ask('DELETE', url, undefined),
    piece: (url, offset, content) =>
      ask('PATCH', url, Buffer.from(content), {
        'content-type': 'application/partial-upload',
        'upload-offset': String(offset),
      }),
    upload(url, name, content) {
      const boundary = 'thutuc-boundary';
      const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
      const payload = Buffer.concat([
        Buffer.from(head),
        Buffer.from(content),
        Buffer.from(`\r\n--${boundary}--\r\n`),
      ]);
      return ask('POST', url, payload, { 'content-type': `multipart/form-data; boundary=${boundary}` });
    },
  };
}

function answerOf(answer: LightMyRequestResponse): Answer {
  return {
    status: answer.statusCode,
    headers: answer.headers,
    text: answer.body,
    bytes: answer.rawPayload,
    json: <T>() => answer.json<T>(),
    problem: () => answer.json<ProblemDetails>(),
  };
}
