import type { RunningServer } from '../server/index.ts';

/** What is left over when the server has ended keeps the process for so long at most, in milliseconds. */
const LINGERING = 1_000;

/**
 * Waits until the process is told to stop, by Ctrl-C or by whoever runs it, then ends the server without losing anything.
 * A second signal ends the process at once; nothing that was confirmed is lost by that either.
 *
 * @param onStopping told when the first signal has come.
 */
export async function untilStopped(
  server: Pick<RunningServer, 'stop'>,
  onStopping: () => void,
): Promise<void> {
  await new Promise<void>((resolve) => {
    let isStopping = false;
    const hear = (): void => {
      if (isStopping) process.exit(1);
      isStopping = true;
      resolve();
    };
    process.on('SIGINT', hear);
    process.on('SIGTERM', hear);
  });
  onStopping();
  await server.stop();
  // What was cut off may still hold on to something, a silent system of another agency, say: it is not waited for.
  setTimeout(() => process.exit(), LINGERING).unref();
}
