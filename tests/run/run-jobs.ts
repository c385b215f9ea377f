import type { Count, Job, Outcome } from './job.ts';
import { endAll } from './run-program.ts';

/** Jobs of a stage run side by side, at most `lanes` at a time; a stage begins when the one before has ended. */
export interface Stage {
  readonly lanes: number;
  readonly jobs: readonly Job[];
}

/**
 * Runs every stage, whatever failed before, so that one run tells everything that is wrong. Writes a line for
 * each job, the whole output of one that failed, and at the very end the line that counts.
 */
export async function runJobs(stages: readonly Stage[]): Promise<Count> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      endAll();
      process.exit(130);
    });
  }
  const outcomes: Outcome[] = [];
  for (const { lanes, jobs } of stages) {
    const waiting = [...jobs];
    const lane = async (): Promise<void> => {
      for (let job = waiting.shift(); job !== undefined; job = waiting.shift())
        outcomes.push(await runJob(job));
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  }
  endAll();
  const total = sum(outcomes);
  console.log(`\n${countLine(total)}`);
  if (total.failed > 0) process.exitCode = 1;
  return total;
}

/** The line that closes a run, alone on its line. */
export function countLine({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function sum(outcomes: readonly Outcome[]): Count {
  const of = (key: keyof Count): number => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  return { passed: of('passed'), failed: of('failed'), skipped: of('skipped') };
}

async function runJob(job: Job): Promise<Outcome> {
  const start = performance.now();
  const outcome = await job.run();
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  const isGood = outcome.failed === 0;
  const counted = outcome.passed + outcome.failed + outcome.skipped > 1 ? ` (${countLine(outcome)})` : '';
  console.log(`${isGood ? '✓' : '✗'} ${job.name}${counted}, ${seconds} s`);
  if (!isGood) console.log(`\n${outcome.output.trim()}\n`);
  return outcome;
}
