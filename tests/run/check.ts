import { runJobs } from './run-jobs.ts';
import { staticChecks } from './static-checks.ts';
import { unitTests } from './suites.ts';

/** `npm run check`: what a developer wants to know before a commit. */
await runJobs([
  { lanes: 2, jobs: staticChecks },
  { lanes: 1, jobs: [unitTests] },
]);
