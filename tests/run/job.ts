/** What a job counted: a static check counts as one, a suite as its tests. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What came of a job. `output` is shown where something failed. */
export interface Outcome extends Count {
  readonly output: string;
}

/** Something to be done and counted. It reports trouble in its outcome; it throws only for a bug. */
export interface Job {
  readonly name: string;
  run(): Promise<Outcome>;
}

/** An outcome that counts as one. */
export function one(isGood: boolean, output: string): Outcome {
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0, output };
}
