import type { Logger } from 'pino';

/**
 * A fault of ours that nobody has caught ends the process, since what it has left behind is not known; whoever runs it starts
 * it anew, and nothing that was confirmed is lost. The log says why. What Node itself would print names the people whose data it
 * stumbled on.
 */
export function logLastWords(logger: Pick<Logger, 'fatal'>): void {
  process.on('uncaughtException', (error) => {
    logger.fatal({ err: error }, 'ended by a fault');
    process.exit(1);
  });
}
