import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** From a read in memory to a fail-over of the database, in seconds. */
const STORE_BUCKETS = [0.0001, 0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 20];
/** From a page in memory to one that nobody waits for any more, in seconds. */
const ANSWER_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * Everything that is counted. Labels take few values, all of them ours: kinds, states, names of routes and of operations;
 * never an id, an address, a procedure or a person.
 */
export function makeInstruments() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    commands: new Counter({
      name: 'thutuc_commands_total',
      help: 'Commands to cases, by kind and by how they ended',
      labelNames: ['kind', 'outcome'],
      registers,
    }),
    commandSeconds: new Histogram({
      name: 'thutuc_command_seconds',
      help: 'Time from a command to its answer, with everything stored',
      labelNames: ['kind'],
      buckets: ANSWER_BUCKETS,
      registers,
    }),
    requests: new Counter({
      name: 'thutuc_http_requests_total',
      help: 'Answered requests, by route and status',
      labelNames: ['method', 'route', 'status'],
      registers,
    }),
    requestSeconds: new Histogram({
      name: 'thutuc_http_seconds',
      help: 'Time from a request to the end of its answer',
      labelNames: ['method', 'route'],
      buckets: ANSWER_BUCKETS,
      registers,
    }),
    storeSeconds: new Histogram({
      name: 'thutuc_store_seconds',
      help: 'Time of an operation of the store',
      labelNames: ['operation'],
      buckets: STORE_BUCKETS,
      registers,
    }),
    storeFailures: new Counter({
      name: 'thutuc_store_failures_total',
      help: 'Operations of the store that failed',
      labelNames: ['operation'],
      registers,
    }),
    attempts: new Counter({
      name: 'thutuc_effect_attempts_total',
      help: 'Attempts at messages, papers, payments, signatures and hand-overs, by how they ended',
      labelNames: ['type', 'outcome'],
      registers,
    }),
    effects: new Gauge({
      name: 'thutuc_effects',
      help: 'Effects that are not done: waiting for their time, due, or given up (incident)',
      labelNames: ['state'],
      registers,
    }),
    effectLag: new Gauge({
      name: 'thutuc_effect_lag_seconds',
      help: 'How long the effect that is due longest has waited',
      registers,
    }),
    tasks: new Gauge({ name: 'thutuc_open_tasks', help: 'Open tasks of all cases', registers }),
    sweepLag: new Gauge({
      name: 'thutuc_sweep_lag_seconds',
      help: 'How long the deadline that is due longest has not been fired',
      registers,
    }),
    ready: new Gauge({
      name: 'thutuc_ready',
      help: '1 where /readyz says yes, 0 where it says no',
      registers,
    }),
    build: new Gauge({
      name: 'thutuc_build_info',
      help: 'Always 1; tells the version of the program',
      labelNames: ['version'],
      registers,
    }),
  };
}

/** What is counted, and the registry that tells it. */
export type Instruments = ReturnType<typeof makeInstruments>;
