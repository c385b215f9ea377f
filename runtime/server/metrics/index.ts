/** Figures of the server for Prometheus. Read only where they are wanted: without the setting nothing is counted. */
export { openMetrics, type Metrics } from './open-metrics.ts';
