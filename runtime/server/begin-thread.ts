import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { isBuilt, programFile } from './program-file.ts';

/**
 * Begins a thread with a program of its own, built as this one is.
 *
 * @param source where the program is written, below the folder of the package.
 * @param given what the thread finds as its `workerData`.
 * @example const thread = beginThread('runtime/server/papers/pdf-thread.ts');
 */
export function beginThread(source: string, given?: unknown): Worker {
  const program = pathToFileURL(programFile(source));
  if (isBuilt) return new Worker(program, { workerData: given });
  // A thread does not read sources as the process that began it does; it has to be taught.
  const tsx = import.meta.resolve('tsx/esm/api');
  const start = `import('${tsx}').then((tsx) => { tsx.register(); return import('${program.href}'); });`;
  return new Worker(start, { eval: true, execArgv: [], workerData: given });
}
