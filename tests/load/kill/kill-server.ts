import { pino } from 'pino';
import { readSettings, startServer } from '../../../runtime/server/index.ts';
import { smallShipped } from '../../../runtime/server/testing/small-shipped.ts';

/** A server that is to be killed. Arguments: its data folder, and the address of a MongoDB database or nothing. Tells its address. */
const [folder = '', storeAddress = ''] = process.argv.slice(2);
const { settings, faults } = readSettings({
  THUTUC_PORT: '0',
  THUTUC_DATA: folder,
  THUTUC_RATE_LIMIT: '0',
  ...(storeAddress === '' ? {} : { THUTUC_STORE: storeAddress }),
});
if (settings === null) throw new Error(faults.join('\n'));
const logger = pino({ level: 'error' }, pino.destination(2));
const server = await startServer(settings, { shipped: smallShipped, logger });
process.on('disconnect', () => process.exit(0));
process.once('SIGTERM', () => {
  void server.stop().then(() => process.exit(0));
});
process.send?.(server.address);
