import { pino } from 'pino';
import type * as Server from '../../../runtime/server/index.ts';
import { officeWorld } from './office-world.ts';

/**
 * A server for a measure, without pages: arguments are its data folder, the address of a MongoDB database or nothing,
 * and when its day begins. Tells its address and its memory. With THUTUC_BUILT=1 it is the built server.
 */
const library =
  process.env['THUTUC_BUILT'] === '1'
    ? '../../../dist/runtime/server/index.js'
    : '../../../runtime/server/index.ts';
const { readSettings, startServer } = (await import(library)) as typeof Server;
const [folder = '', storeAddress = '', began = ''] = process.argv.slice(2);
const { settings, faults } = readSettings({
  THUTUC_PORT: '0',
  THUTUC_DATA: folder,
  THUTUC_RATE_LIMIT: '0',
  THUTUC_DEMO: '1',
  ...(storeAddress === '' ? {} : { THUTUC_STORE: storeAddress }),
});
if (settings === null) throw new Error(faults.join('\n'));
const server = await startServer(settings, {
  world: officeWorld(Number(began)),
  logger: pino({ level: 'fatal' }, pino.destination(2)),
});
const tell = (): void => {
  process.send?.({ address: server.address, memory: process.memoryUsage().rss });
};
process.on('message', tell);
process.on('disconnect', () => process.exit(0));
process.once('SIGTERM', () => {
  void server.stop().then(() => process.exit(0));
});
tell();
