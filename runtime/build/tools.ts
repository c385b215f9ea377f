import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the package, as a URL that ends with a slash. */
export const packageFolder: URL = new URL('../../', import.meta.url);

/**
 * Runs a program of `node_modules/.bin` in the folder of the package, its output passed on.
 *
 * @throws Error when it ends with anything but 0; the program has said why.
 */
export async function runTool(name: string, args: readonly string[]): Promise<void> {
  const program = fileURLToPath(new URL(`node_modules/.bin/${name}`, packageFolder));
  const child = spawn(program, args, { cwd: packageFolder, stdio: ['ignore', 'inherit', 'inherit'] });
  // Where another program fails, this one must not go on alone.
  const stop = (): void => void child.kill();
  process.once('exit', stop);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  process.off('exit', stop);
  if (code !== 0) throw new Error(`${name} ${args.join(' ')} ended with ${String(code)}`);
}
