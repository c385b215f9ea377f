import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** The test command builds first and says so; by itself a journey runs the source. */
const program =
  process.env['THUTUC_BUILT'] === '1'
    ? ['dist/runtime/cli/main.js']
    : ['--import', 'tsx', 'runtime/cli/main.ts'];

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The product in a process of its own, which can be killed at any moment and started again on the same folder. */
export class ProductProcess {
  readonly address: string;
  readonly #port: number;
  readonly #folder: string;
  #child: ChildProcess | null = null;

  private constructor(port: number, folder: string) {
    this.#port = port;
    this.#folder = folder;
    this.address = `http://127.0.0.1:${port}`;
  }

  /** Prepares a process on a free port; it is not started yet. */
  static async on(folder: string): Promise<ProductProcess> {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as AddressInfo;
    probe.close();
    return new ProductProcess(port, folder);
  }

  /** Starts `thutuc serve` and waits until it says that it runs. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [...program, 'serve'], {
      cwd: root,
      env: {
        ...process.env,
        THUTUC_PORT: String(this.#port),
        THUTUC_DATA: this.#folder,
        THUTUC_RATE_LIMIT: '0',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    let said = '';
    await new Promise<void>((resolve, reject) => {
      const listen = (chunk: Buffer): void => {
        said += chunk.toString();
        if (said.includes(`${this.address}/desk`)) resolve();
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.once('exit', (code) => reject(new Error(`The product ended with ${String(code)}:\n${said}`)));
    });
  }

  /** Ends the process as a power cut would. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Ends the process as Ctrl-C does; gives its exit code. */
  async stop(): Promise<number | null> {
    return this.#end('SIGINT');
  }

  async #end(signal: 'SIGKILL' | 'SIGINT'): Promise<number | null> {
    const child = this.#child;
    this.#child = null;
    if (!child || child.exitCode !== null) return child?.exitCode ?? null;
    const ended = once(child, 'exit');
    child.kill(signal);
    const [code] = (await ended) as [number | null];
    return code;
  }
}
