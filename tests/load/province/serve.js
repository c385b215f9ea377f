import { pino } from 'pino';
import { clockAhead, readProgram } from './read-program.js';

/*
 * A server for a measure, without pages: arguments are its data folder, the address of a MongoDB database or nothing,
 * and how far its clock is ahead, in milliseconds. Tells its address, its memory and its processor time. With THUTUC_BUILT=1 it is the
 * built server.
 */
const { readSettings, realWorld, startServer } = await readProgram('index');
const [folder, storeAddress, ahead] = process.argv.slice(2);
const { settings, faults } = readSettings({
  THUTUC_PORT: '0',
  THUTUC_DATA: folder,
  THUTUC_RATE_LIMIT: '0',
  THUTUC_DEMO: '1',
  ...(storeAddress === '' ? {} : { THUTUC_STORE: storeAddress }),
});
if (settings === null) throw new Error(faults.join('\n'));
const server = await startServer(settings, {
  world: { ...realWorld, now: clockAhead(ahead) },
  logger: pino({ level: 'fatal' }, pino.destination(2)),
});
const tell = () => {
  const { user, system } = process.cpuUsage();
  process.send?.({
    address: server.address,
    memory: process.memoryUsage().rss,
    worked: (user + system) / 1_000,
  });
};
process.on('message', tell);
process.on('disconnect', () => process.exit(0));
process.once('SIGTERM', () => {
  void server.stop().then(() => process.exit(0));
});
tell();
