import type { Logger } from 'pino';
import { effectHandlers } from './cases/effect-handlers.ts';
import { readAhead } from './definitions/read-ahead.ts';
import { EffectWorker, problemOf, type EffectWorkerSettings } from './effects/index.ts';
import { MigrationWorker } from './migrations/index.ts';
import type { Services } from './services.ts';
import type { StorePlace } from './store/index.ts';
import { Sweeper, startPoller, type Poller } from './sweeper/index.ts';

/** Files that nobody attached are looked for this often; they are kept for a day, so there is no hurry. */
const FILE_SWEEP_MILLIS = 60 * 60 * 1000;

/** What a newer release brings is looked for this often, in milliseconds; what its definitions name is found at once. */
const DOCUMENTS_MILLIS = 5_000;

/** Moves of cases that another process was at are looked for this often, in milliseconds; those begun here are found at once. */
const MIGRATION_MILLIS = 5_000;

/**
 * Begins to fire deadlines, carry out effects and clear away what nobody needs. Gives back how to stop: nothing more is
 * begun, and what is under way has so many milliseconds to end before it is given back.
 *
 * @param place where processes that help find the store
 */
export function startWorkers(
  services: Services,
  logger: Logger,
  place: StorePlace,
  onAttempt: EffectWorkerSettings['onAttempt'],
): (patience: number) => Promise<void> {
  const { store, cases, world, files } = services;
  const worker = new EffectWorker({
    effects: store.effects,
    handlers: effectHandlers(services),
    now: world.now,
    onError: (error, key) => logger.error({ err: error, key }, 'effect failed'),
    onIncident: (key, error) => logger.error({ key, code: problemOf(error).code, error }, 'effect given up'),
    ...(onAttempt ? { onAttempt } : {}),
  });
  const sweeper = new Sweeper({
    cases: store.cases,
    wake: (caseId) => cases.wake(caseId),
    foresee: (caseId, at) => cases.foresee(caseId, at),
    now: world.now,
    onError: (error, caseId) => logger.error({ err: error, case: caseId }, 'case not woken'),
  });
  cases.whenStored(() => worker.nudge());
  worker.start();
  let isStopped = false;
  const ahead = readAhead(services, () => isStopped).catch((error: unknown) =>
    logger.error({ err: error }, 'definitions were not read ahead'),
  );
  void store.tasks
    .prepare()
    .catch((error: unknown) => logger.error({ err: error }, 'the inbox was not made ready'));
  const mover = new MigrationWorker({
    ...services,
    helping: { place },
    onLost: (error) => logger.warn({ err: error }, 'a dry run goes on with less help'),
    onError: (error, caseId) => logger.error({ err: error, case: caseId }, 'case not moved'),
  });
  const moving = startPoller({
    every: MIGRATION_MILLIS,
    turn: () => mover.turn(),
    onError: (error) => logger.error({ err: error }, 'cases were not moved'),
  });
  services.migrations.whenBegun(() => {
    moving.nudge();
  });
  const pollers: Poller[] = [
    moving,
    sweeper.start(),
    startPoller({
      every: DOCUMENTS_MILLIS,
      turn: () => services.documents.look(),
      onError: (error) => logger.error({ err: error }, 'catalogues were not read'),
    }),
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
  return async (patience) => {
    isStopped = true;
    await Promise.all([
      mover.stop(),
      ahead,
      worker.stop(patience),
      ...pollers.map((poller) => poller.stop()),
    ]);
  };
}
