import { join } from 'node:path';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import { pino, type Logger } from 'pino';
import { buildApp, type AppOptions } from './app.ts';
import { effectHandlers } from './cases/effect-handlers.ts';
import { readShipped, type Shipped } from './catalogues/shipped.ts';
import { sandboxKey } from './connectors/signing/index.ts';
import { installationKey } from './definition-drafts/index.ts';
import { EffectWorker } from './effects/index.ts';
import { learnOwnKinds, type OwnKind } from './definitions/own-kinds.ts';
import { FileStore } from './files/index.ts';
import { openServices, type ServiceParts, type Services } from './services.ts';
import { sessionSecret } from './session-secret.ts';
import { addressOf, type Settings } from './settings.ts';
import { listenError } from './start-error.ts';
import { openStore, type Store } from './store/index.ts';
import { Sweeper, startPoller, type Poller } from './sweeper/index.ts';
import { realWorld, type World } from './world.ts';

/** A server that listens. */
export interface RunningServer {
  readonly address: string;
  readonly app: FastifyInstance;
  readonly services: Services;
  /** Takes no new requests, lets those under way end, then stops the workers and lets go of the store. */
  readonly stop: () => Promise<void>;
}

export interface StartOptions {
  readonly pages?: readonly FastifyPluginAsync[];
  readonly notFoundPage?: AppOptions['notFoundPage'];
  readonly logger?: Logger;
  readonly world?: World;
  readonly shipped?: Shipped;
  /** Kinds of field that this installation adds to those of the format. */
  readonly kinds?: readonly OwnKind[];
}

/** Files that nobody attached are looked for this often; they are kept for a day, so there is no hurry. */
const FILE_SWEEP_MILLIS = 60 * 60 * 1000;

/**
 * Starts the server: opens the store, brings the shipped data into it, listens, and begins to carry out what cases
 * have left to do.
 *
 * Throws a StartError or StoreError, which `explainStart` puts into one line, when something outside is in the way.
 */
export async function startServer(settings: Settings, options: StartOptions = {}): Promise<RunningServer> {
  const { world = realWorld, logger = defaultLogger() } = options;
  learnOwnKinds(options.kinds ?? []);
  const store = await openStore(settings, world.now);
  try {
    const services = await servicesOn(store, settings, world, options.shipped ?? readShipped(), logger);
    const app = await buildApp({
      services,
      secret: sessionSecret(settings.dataFolder),
      requestsPerMinute: settings.requestsPerMinute,
      logger,
      ...(options.pages ? { pages: options.pages } : {}),
      ...(options.notFoundPage ? { notFoundPage: options.notFoundPage } : {}),
    });
    await app.listen({ host: settings.host, port: settings.port }).catch((error: unknown) => {
      throw listenError(error, settings.host, settings.port);
    });
    const stopWorkers = startWorkers(services, logger);
    const { port } = app.server.address() as { port: number };
    const stop = async (): Promise<void> => {
      await app.close();
      await stopWorkers();
      await store.close();
    };
    return { address: addressOf(settings.host, port), app, services, stop };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The services on a store, with files beside it in the data folder. */
export async function servicesOn(
  store: Store,
  settings: Pick<Settings, 'dataFolder' | 'publicUrl' | 'isDemo'> &
    Partial<Pick<Settings, 'embedOrigins' | 'smtp' | 'systems'>>,
  world: World,
  shipped: Shipped,
  logger: Pick<Logger, 'warn'>,
  outside: Partial<Pick<ServiceParts, 'messages' | 'wait' | 'systems'>> = {},
): Promise<Services> {
  const files = await FileStore.open({
    folder: join(settings.dataFolder, 'files'),
    records: store.files,
    now: world.now,
    newId: world.newId,
  });
  return openServices({
    store,
    files,
    world,
    shipped,
    publicUrl: settings.publicUrl,
    isDemo: settings.isDemo,
    embedOrigins: settings.embedOrigins,
    smtp: settings.smtp,
    signingKey: sandboxKey(settings.dataFolder),
    packageKey: installationKey(settings.dataFolder),
    systemSettings: settings.systems,
    ...outside,
    onNote: (note, about) => logger.warn(about, note),
  });
}

/** Begins to fire deadlines, carry out effects and clear away what nobody needs. Gives back how to stop. */
function startWorkers(services: Services, logger: Logger): () => Promise<void> {
  const { store, cases, world, files } = services;
  const worker = new EffectWorker({
    effects: store.effects,
    handlers: effectHandlers(services),
    now: world.now,
    onError: (error, key) => logger.error({ err: error, key }, 'effect failed'),
    onIncident: (key, error) => logger.error({ key, error }, 'effect given up'),
  });
  const sweeper = new Sweeper({
    cases: store.cases,
    wake: (caseId) => cases.wake(caseId),
    now: world.now,
    onError: (error, caseId) => logger.error({ err: error, case: caseId }, 'case not woken'),
  });
  cases.whenStored(() => worker.nudge());
  worker.start();
  const pollers: Poller[] = [
    sweeper.start(),
    startPoller({
      every: FILE_SWEEP_MILLIS,
      turn: async () => {
        await services.drafts.sweep();
        await files.sweep();
        await store.sessions.removeExpired(world.now());
      },
      onError: (error) => logger.error({ err: error }, 'clearing away failed'),
    }),
  ];
  return async () => {
    await Promise.all([worker.stop(), ...pollers.map((poller) => poller.stop())]);
  };
}

/** The log: lines of JSON without what people filled in. Addresses of requests are kept, their bodies are not. */
function defaultLogger(): Logger {
  return pino({
    level: process.env['NODE_ENV'] === 'test' ? 'silent' : 'info',
    redact: ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]'],
  });
}
