import { createServer } from 'node:net';
import { once } from 'node:events';
import type { Settings } from '../settings.ts';
import { listenError } from '../start-error.ts';
import { checkStore } from '../store/index.ts';

type Places = Pick<Settings, 'host' | 'port' | 'metrics' | 'dataFolder' | 'storeAddress'>;

/**
 * Everything outside that would keep a server of these settings from starting now: the data folder, the ports, the store.
 * All of it at once, as errors that `explainStart` puts into words; nothing is changed but that the folder is made.
 */
export async function checkStart(settings: Places): Promise<readonly unknown[]> {
  const { host, port, metrics } = settings;
  const checks = [
    checkStore(settings),
    checkPort(host, port, 'THUTUC_PORT'),
    ...(metrics === null ? [] : [checkPort(metrics.host, metrics.port, 'THUTUC_METRICS')]),
  ];
  const outcomes = await Promise.allSettled(checks);
  return outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
}

async function checkPort(host: string, port: number, setting: string): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
  } catch (error) {
    throw listenError(error, host, port, setting);
  } finally {
    probe.close();
  }
}
