import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Job, Outcome } from './job.ts';
import { runProgram } from './run-program.ts';

/** The part of Vitest's JSON report that is counted. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

export interface Suite {
  readonly name: string;
  readonly projects: readonly string[];
  readonly minutes: number;
  /** What its tests are told about the run. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs projects of `vitest.config.ts` and counts their tests. */
export function vitestJob({ name, projects, minutes, env = {} }: Suite): Job {
  return {
    name,
    async run() {
      const folder = mkdtempSync(join(tmpdir(), 'thutuc-report-'));
      const report = join(folder, 'report.json');
      try {
        const { code, output } = await runProgram({
          command: 'node_modules/.bin/vitest',
          args: [
            'run',
            ...projects.flatMap((project) => ['--project', project]),
            '--reporter=dot',
            '--reporter=json',
            `--outputFile.json=${report}`,
          ],
          env: { NO_COLOR: '1', ...env },
          minutes,
        });
        return countOf(readReport(report), code, output);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/**
 * What a run counted. A run that failed without a failed test (a file that cannot be loaded, an error outside a
 * test, no test at all) counts as one failure, so that it cannot pass for a good one.
 */
export function countOf(report: Report | null, code: number | null, output: string): Outcome {
  const passed = report?.numPassedTests ?? 0;
  const failed = report?.numFailedTests ?? 0;
  const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  const isBroken = code !== 0 || passed === 0;
  return { passed, failed: failed === 0 && isBroken ? 1 : failed, skipped, output };
}

function readReport(path: string): Report | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    return null;
  }
}
