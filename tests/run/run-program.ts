import { spawn } from 'node:child_process';
import { packageFolder } from './package-folder.ts';

/** A program to run in the folder of the package. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** After so many minutes the program is ended and has failed. */
  readonly minutes: number;
}

/** How a program ended. `output` is what it wrote, to either stream, in order. */
export interface Ending {
  readonly code: number | null;
  readonly output: string;
}

/** Process groups that run now. */
const running = new Set<number>();

/**
 * Runs a program as the leader of a process group of its own and ends whatever it leaves behind: a test that
 * forgets a server must not keep the machine busy, nor hold a port against the next run.
 */
export async function runProgram({ command, args, env, minutes }: Program): Promise<Ending> {
  const child = spawn(command, args, {
    cwd: packageFolder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const group = child.pid;
  if (group !== undefined) running.add(group);
  let output = '';
  const keep = (chunk: Buffer): void => void (output += chunk.toString('utf8'));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const limit = setTimeout(() => {
    output += `\nEnded after ${minutes} minutes.\n`;
    endGroup(group);
  }, minutes * 60_000);
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      output += `${command} could not be started: ${error.message}\n`;
      resolve(null);
    });
    // Not `close`: a process left behind would hold the streams open.
    child.once('exit', (status) => setTimeout(() => resolve(status), 50));
  });
  clearTimeout(limit);
  endGroup(group);
  return { code, output };
}

/** Ends every program that still runs. */
export function endAll(): void {
  for (const group of running) endGroup(group);
}

function endGroup(group: number | undefined): void {
  if (group === undefined || !running.delete(group)) return;
  try {
    process.kill(-group, 'SIGKILL');
  } catch (error) {
    // ESRCH: the group ended by itself, which is the rule.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
