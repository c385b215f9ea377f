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
type Finding =
  | {
      readonly address: string;
      readonly kind: string;
      /** False where two writers at once may both be told that they won. */
      readonly isAtomic: boolean;
    }
  | { readonly why: string };

const HERE = join(packageFolder, 'tests/run/mongo');
const CACHE = join(packageFolder, 'node_modules/.cache/thutuc');
/** Where Maven puts the server, once. */
const JARS = join(CACHE, 'mongo-server-1.47.0');
/** Where FerretDB is built, once. */
const FERRET = join(CACHE, 'ferretdb-1.24.2');
const START_MILLIS = 60_000;

/**
 * The server of the tests of the MongoDB store. Tests find its address in `THUTUC_TEST_MONGODB`: it is the one that
 * is named there, else a `mongod` of the machine, else a server in memory on the Java of the machine, which takes each
 * write as one step, else FerretDB, built with the Go of the machine, which does not: tests of races are skipped on it.
 * Without any, all of those tests are skipped; with `CI=true` that is a failure.
 */
export const mongoServer: Job = {
  name: 'MongoDB server',
  async run() {
    const server = await findServer();
    if ('why' in server) return withoutServer(server.why);
    process.env['THUTUC_TEST_MONGODB'] = server.address;
    if (!server.isAtomic) process.env['THUTUC_TEST_MONGODB_ATOMIC'] = '0';
    console.log(`  the MongoDB store is tested on ${server.kind}`);
    return one(true, server.address);
  },
};

function withoutServer(why: string): Outcome {
  const line = `No MongoDB server for the tests: ${why}. Set THUTUC_TEST_MONGODB=mongodb://…, or install mongod, Java with Maven, or Go.`;
  if (process.env['CI'] === 'true') return one(false, line);
  console.log(`  ${line}`);
  return { passed: 0, failed: 0, skipped: 1, output: line };
}

async function findServer(): Promise<Finding> {
  const named = process.env['THUTUC_TEST_MONGODB']?.trim();
  if (named) return found(named, 'the server that THUTUC_TEST_MONGODB names');
  const mongod = programOf('mongod');
  if (mongod !== null) return startMongod(mongod);
  const [java, maven, go] = [programOf('java'), programOf('mvn'), programOf('go')];
  const inMemory = java && maven ? await startInMemory(java, maven) : null;
  if (inMemory && 'address' in inMemory) return inMemory;
  if (go !== null) return startFerret(go);
  return inMemory ?? { why: 'neither mongod, nor Java with Maven, nor Go is on the PATH' };
}

function found(address: string, kind: string, isAtomic = true): Finding {
  return { address, kind, isAtomic };
}

async function startMongod(program: string): Promise<Finding> {
  const port = await freePort();
  const data = temporaryFolder('thutuc-mongod-');
  const options = ['--dbpath', data, '--port', String(port), '--bind_ip', '127.0.0.1'];
  const child = spawn(program, options);
  const isUp = await lineOf(child, (line) => line.includes('Waiting for connections'));
  if (isUp === null) return { why: 'mongod did not start' };
  return found(`mongodb://127.0.0.1:${port}`, 'mongod');
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
  // An answer holds the document itself until it is on the line: only one thread for all of it, and nobody else's write
  // gets into the answer to a findAndModify.
  const oneThread = '-Dio.netty.eventLoopThreads=1';
  const options = [oneThread, '-Xmx256m', '-XX:TieredStopAtLevel=1', '-cp', join(JARS, '*')];
  const child = spawn(java, [...options, join(HERE, 'AtomicServer.java')]);
  const address = await lineOf(child, (line) => line.startsWith('mongodb://'));
  if (address === null) return { why: 'the server in memory did not start (it needs a JDK)' };
  return found(address, 'a server in memory (mongo-java-server)');
}

async function startFerret(go: string): Promise<Finding> {
  if (!existsSync(FERRET)) {
    const args = ['-C', join(HERE, 'ferretdb'), 'build', '-o', FERRET, '.'];
    const { code, output } = await runProgram({ command: go, args, minutes: 15 });
    if (code !== 0) return { why: `FerretDB was not built: ${output.trim().split('\n').at(-1) ?? ''}` };
  }
  const data = temporaryFolder('thutuc-ferretdb-');
  const address = await lineOf(spawn(FERRET, [data]), (line) => line.startsWith('mongodb://'));
  if (address === null) return { why: 'FerretDB did not start' };
  return found(address, 'FerretDB (without races)', false);
}

/** A folder that is gone when the tests have ended. */
function temporaryFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The first line that a program writes and that is waited for; null where it ends or says nothing in time. */
async function lineOf(
  child: ChildProcessWithoutNullStreams,
  isWanted: (line: string) => boolean,
): Promise<string | null> {
  // Before its folder is taken away.
  process.prependOnceListener('exit', () => child.kill('SIGKILL'));
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
