import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createServer, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageFolder } from '../package-folder.ts';
import { one, type Job, type Outcome } from '../job.ts';
import { runProgram } from '../run-program.ts';

/** A server that was found or started: its address, or why there is none. */
type Finding = { readonly address: string; readonly kind: string } | { readonly why: string };

const HERE = join(packageFolder, 'tests/run/mongo');
/** Where Maven puts the server, once. */
const JARS = join(packageFolder, 'node_modules/.cache/thutuc/mongo-server-1.47.0');
const START_MILLIS = 60_000;

/**
 * The server of the tests of the MongoDB store. Tests find its address in `THUTUC_TEST_MONGODB`: it is the one that
 * is named there, else a `mongod` of the machine, else a server in memory on the Java of the machine, which takes each
 * write as one step. Without any, those tests are skipped; with `CI=true` that is a failure.
 */
export const mongoServer: Job = {
  name: 'MongoDB server',
  async run() {
    const found = await findServer();
    if ('why' in found) return withoutServer(found.why);
    process.env['THUTUC_TEST_MONGODB'] = found.address;
    console.log(`  the MongoDB store is tested on ${found.kind}`);
    return one(true, found.address);
  },
};

function withoutServer(why: string): Outcome {
  const line = `No MongoDB server for the tests: ${why}. Set THUTUC_TEST_MONGODB=mongodb://…, or install mongod, or Java and Maven.`;
  if (process.env['CI'] === 'true') return one(false, line);
  console.log(`  ${line}`);
  return { passed: 0, failed: 0, skipped: 1, output: line };
}

async function findServer(): Promise<Finding> {
  const named = process.env['THUTUC_TEST_MONGODB']?.trim();
  if (named) return { address: named, kind: 'the server that THUTUC_TEST_MONGODB names' };
  const mongod = programOf('mongod');
  if (mongod !== null) return startMongod(mongod);
  const [java, maven] = [programOf('java'), programOf('mvn')];
  if (java === null || maven === null) return { why: 'neither mongod nor Java with Maven is on the PATH' };
  return startInMemory(java, maven);
}

async function startMongod(program: string): Promise<Finding> {
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'thutuc-mongod-'));
  process.once('exit', () => rmSync(data, { recursive: true, force: true }));
  const options = ['--dbpath', data, '--port', String(port), '--bind_ip', '127.0.0.1'];
  const child = spawn(program, options);
  const isUp = await lineOf(child, (line) => line.includes('Waiting for connections'));
  if (isUp === null) return { why: 'mongod did not start' };
  return { address: `mongodb://127.0.0.1:${port}`, kind: 'mongod' };
}

async function startInMemory(java: string, maven: string): Promise<Finding> {
  if (!existsSync(JARS)) {
    // Whole or not at all: a fetch that was cut off must not pass for one that was done.
    const fetched = `${JARS}.${process.pid}`;
    const target = [`-DoutputDirectory=${fetched}`, '-f', join(HERE, 'pom.xml')];
    const args = ['-q', '-B', 'dependency:copy-dependencies', ...target];
    const { code, output } = await runProgram({ command: maven, args, minutes: 5 });
    if (code !== 0)
      return { why: `Maven did not fetch the server: ${output.trim().split('\n').at(-1) ?? ''}` };
    renameSync(fetched, JARS);
  }
  const options = ['-Xmx256m', '-XX:TieredStopAtLevel=1', '-cp', join(JARS, '*')];
  const child = spawn(java, [...options, join(HERE, 'AtomicServer.java')]);
  const address = await lineOf(child, (line) => line.startsWith('mongodb://'));
  if (address === null) return { why: 'the server in memory did not start (it needs a JDK)' };
  return { address, kind: 'a server in memory (mongo-java-server)' };
}

/** The first line that a program writes and that is waited for; null where it ends or says nothing in time. */
async function lineOf(
  child: ChildProcessWithoutNullStreams,
  isWanted: (line: string) => boolean,
): Promise<string | null> {
  process.once('exit', () => child.kill('SIGKILL'));
  return new Promise((resolve) => {
    const limit = setTimeout(() => resolve(null), START_MILLIS);
    const settle = (line: string | null): void => {
      clearTimeout(limit);
      resolve(line);
    };
    createInterface(child.stdout).on('line', (line) => {
      if (isWanted(line)) settle(line);
    });
    child.stderr.resume();
    child.once('error', () => settle(null));
    child.once('exit', () => settle(null));
    // The server runs as long as the tests, and must not keep them from ending.
    child.unref();
    for (const stream of [child.stdin, child.stdout, child.stderr]) {
      if (stream instanceof Socket) stream.unref();
    }
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function programOf(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
