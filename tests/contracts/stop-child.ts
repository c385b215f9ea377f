import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { logLastWords } from '../../runtime/cli/last-words.ts';
import { untilStopped } from '../../runtime/cli/until-stopped.ts';
import { openLog, readSettings } from '../../runtime/server/index.ts';
import { startServer } from '../../runtime/server/server.ts';
import { smallShipped } from '../../runtime/server/testing/small-shipped.ts';

/**
 * A server as `thutuc serve` runs it, with pages that take their time: stop.test.ts ends it by signals. Its arguments: how
 * long it goes on before it takes no more, and how long it waits for what is under way, in milliseconds.
 */
const [drainMillis = 0, stopMillis = 0] = process.argv.slice(2).map(Number);

const slowPages = async (app: FastifyInstance): Promise<void> => {
  app.get('/slow/:millis', async (request) => {
    const { millis } = request.params as { readonly millis: string };
    process.send?.('slow');
    await wait(Number(millis));
    return { waited: Number(millis) };
  });
  app.get('/fault', async () => {
    setImmediate(() => {
      throw new Error('no address of "Tạ Bích Loan", Tạ Bích Loan');
    });
    return {};
  });
};

const logger = openLog();
logger.level = 'fatal';
logLastWords(logger);
const { settings } = readSettings({ ...process.env, THUTUC_PORT: '0', THUTUC_RATE_LIMIT: '0' });
if (settings === null) throw new Error('the settings of the test are wrong');
const server = await startServer(
  { ...settings, drainMillis, stopMillis },
  { shipped: smallShipped, pages: [slowPages], logger },
);
process.send?.(server.address);
await untilStopped(server, () => process.send?.('stopping'));
// The channel to the test would keep the process alive.
process.disconnect();
