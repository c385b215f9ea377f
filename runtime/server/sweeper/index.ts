export { inParallel } from './in-parallel.ts';
export { startPoller } from './poller.ts';
export type { Poller, PollerSettings } from './poller.ts';
export { Sweeper } from './sweeper.ts';
export type { SweeperSettings } from './sweeper.ts';
