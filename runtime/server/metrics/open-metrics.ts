import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { AnsweredRequest } from '../plugins/app/request-log.ts';
import type { CaseService } from '../cases/case-service.ts';
import type { EffectWorkerSettings } from '../effects/index.ts';
import { packageRoot } from '../package-root.ts';
import type { ListenPlace } from '../setting-values.ts';
import { listenError } from '../start-error.ts';
import type { Store } from '../store/index.ts';
import { within } from '../within.ts';
import { makeInstruments, type Instruments } from './instruments.ts';
import { StandingFigures, type StandingParts } from './standing-figures.ts';
import { timedStore } from './timed-store.ts';

/** Who asks waits so long for figures of the store, in milliseconds; it is told the others then. */
const PATIENCE = 5_000;

/** What is watched once the server stands. */
export interface Watched extends Omit<StandingParts, 'instruments'> {
  readonly cases: Pick<CaseService, 'whenAnswered'>;
}

/** What counts what the server does, and tells it at an address of its own. */
export interface Metrics {
  /** The same store, with its operations timed. */
  readonly timed: (store: Store) => Store;
  readonly onAnswered: (answer: AnsweredRequest) => void;
  readonly onAttempt: NonNullable<EffectWorkerSettings['onAttempt']>;
  /** Begins to watch. The store is the one without timing: what is asked of it here is nobody's work. */
  readonly watch: (watched: Watched) => void;
  /** Begins to tell; throws a StartError where the place cannot be had. Gives back the port. */
  readonly listen: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the figures of a server. They are told at a port of their own, so that nothing that leads people to the server can
 * lead them there.
 */
export function openMetrics(place: ListenPlace): Metrics {
  const instruments = makeInstruments();
  instruments.build.set({ version: programVersion() }, 1);
  let standing: StandingFigures | null = null;
  const server = tellingServer(instruments, async () => {
    if (standing !== null) await within(standing.refresh(), PATIENCE);
    return instruments.registry.metrics();
  });
  return {
    ...countersOf(instruments),
    watch({ cases, ...parts }) {
      standing = new StandingFigures({ instruments, ...parts });
      cases.whenAnswered(({ kind, outcome, seconds }) => {
        instruments.commands.inc({ kind, outcome });
        instruments.commandSeconds.observe({ kind }, seconds);
      });
    },
    listen: () =>
      new Promise((resolve, reject) => {
        const { host, port } = place;
        server.once('error', (error) => reject(asError(listenError(error, host, port, 'THUTUC_METRICS'))));
        server.listen(port, host, () => resolve((server.address() as { port: number }).port));
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function countersOf({
  requests,
  requestSeconds,
  storeSeconds,
  storeFailures,
  attempts,
}: Instruments): Pick<Metrics, 'timed' | 'onAnswered' | 'onAttempt'> {
  return {
    timed: (store) =>
      timedStore(store, (operation) => {
        const times = storeSeconds.labels(operation);
        return (seconds, hasFailed) => {
          times.observe(seconds);
          if (hasFailed) storeFailures.inc({ operation });
        };
      }),
    onAnswered({ method, route, status, seconds }) {
      requests.inc({ method, route, status });
      requestSeconds.observe({ method, route }, seconds);
    },
    onAttempt: (type, outcome) => attempts.inc({ type, outcome }),
  };
}

function tellingServer({ registry }: Instruments, text: () => Promise<string>): Server {
  return createServer((request, response) => {
    const isAsked = request.method === 'GET' && request.url?.split('?')[0] === '/metrics';
    if (!isAsked) {
      response.writeHead(404).end();
      return;
    }
    text().then(
      (figures) => response.writeHead(200, { 'content-type': registry.contentType }).end(figures),
      () => response.writeHead(500).end(),
    );
  });
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function programVersion(): string {
  const read = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };
  return read.version;
}
