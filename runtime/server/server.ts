import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import type { Logger } from 'pino';
import { buildApp, type AppOptions } from './app.ts';
import { readShipped, type Shipped } from './catalogues/shipped.ts';
import { sandboxKey } from './connectors/signing/index.ts';
import { installationKey } from './definition-drafts/index.ts';
import { learnOwnKinds, type OwnKind } from './definitions/own-kinds.ts';
import { FileStore } from './files/index.ts';
import { openLog } from './log/index.ts';
import type { Metrics } from './metrics/index.ts';
import { checkStart, closeApp } from './operation/index.ts';
import { PdfThreads, type DrawPdf } from './papers/index.ts';
import { openServices, type ServiceParts, type Services } from './services.ts';
import { sessionSecret } from './session-secret.ts';
import { addressOf, type Settings } from './settings.ts';
import { listenError } from './start-error.ts';
import { openStore, type Store } from './store/index.ts';
import { within } from './within.ts';
import { startWorkers } from './workers.ts';
import { realWorld, type World } from './world.ts';

/** A server that listens. */
export interface RunningServer {
  readonly address: string;
  /** Port at which figures are told; null where they are not. */
  readonly metricsPort: number | null;
  readonly app: FastifyInstance;
  readonly services: Services;
  /**
   * Says that it is not ready, goes on for the time that the settings give to whoever sends requests, then takes no new
   * ones, lets requests and effects under way end, and lets go of the store. Asking again waits for the same end.
   */
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
  /** Draws PDFs in the place of threads of their own, which take a second to begin from source; for tests. */
  readonly drawPdf?: DrawPdf;
}

/** What is being written when a server ends has this long, in milliseconds. */
const CLOSE_MILLIS = 5_000;

/**
 * Starts the server: opens the store, brings the shipped data into it, listens, and begins to carry out what cases
 * have left to do.
 *
 * Throws what `explainStart` puts into words, a line for each thing outside that is in the way.
 */
export async function startServer(settings: Settings, options: StartOptions = {}): Promise<RunningServer> {
  const { world = realWorld, logger = openLog() } = options;
  learnOwnKinds(options.kinds ?? []);
  const troubles = await checkStart(settings);
  if (troubles.length > 0) throw new AggregateError(troubles, 'the server cannot start');
  const metrics = await metricsOf(settings);
  const kept = await openStore(settings, world.now);
  const threads = new PdfThreads();
  try {
    const store = metrics?.timed(kept) ?? kept;
    const services = await servicesOn(store, settings, world, options.shipped ?? readShipped(), logger, {
      drawPdf: options.drawPdf ?? threads.draw,
    });
    const app = await buildApp({
      services,
      secret: sessionSecret(settings.dataFolder),
      requestsPerMinute: settings.requestsPerMinute,
      trustedProxies: settings.trustedProxies,
      logger,
      ...(metrics ? { onAnswered: metrics.onAnswered } : {}),
      ...(options.pages ? { pages: options.pages } : {}),
      ...(options.notFoundPage ? { notFoundPage: options.notFoundPage } : {}),
    });
    metrics?.watch({ store: kept, now: world.now, cases: services.cases, readiness: services.readiness });
    const metricsPort = (await metrics?.listen()) ?? null;
    await app.listen({ host: settings.host, port: settings.port }).catch((error: unknown) => {
      throw listenError(error, settings.host, settings.port);
    });
    const { dataFolder, storeAddress } = settings;
    const stopWorkers = startWorkers(services, logger, { dataFolder, storeAddress }, metrics?.onAttempt);
    const { port } = app.server.address() as { port: number };
    const { drainMillis, stopMillis } = settings;
    const end = async (): Promise<void> => {
      services.readiness.stop();
      if (drainMillis > 0) await wait(drainMillis);
      await Promise.all([closeApp(app, stopMillis), stopWorkers(stopMillis)]);
      await threads.end();
      await metrics?.close();
      if (!(await within(store.close(), CLOSE_MILLIS))) logger.warn('the store did not close in time');
    };
    let ended: Promise<void> | null = null;
    const stop = (): Promise<void> => (ended ??= end());
    return { address: addressOf(settings.host, port), metricsPort, app, services, stop };
  } catch (error) {
    await metrics?.close();
    await kept.close();
    throw error;
  }
}

/** What counts, where the settings want figures; its library is read only then. */
async function metricsOf({ metrics }: Settings): Promise<Metrics | null> {
  if (metrics === null) return null;
  const { openMetrics } = await import('./metrics/index.ts');
  return openMetrics(metrics);
}

/** The services on a store, with files beside it in the data folder. */
export async function servicesOn(
  store: Store,
  settings: Pick<Settings, 'dataFolder' | 'publicUrl' | 'isDemo'> &
    Partial<Pick<Settings, 'embedOrigins' | 'smtp' | 'systems'>>,
  world: World,
  shipped: Shipped,
  logger: Pick<Logger, 'warn'>,
  outside: Partial<Pick<ServiceParts, 'messages' | 'wait' | 'systems' | 'drawPdf'>> = {},
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
