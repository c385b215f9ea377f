import { browser } from './find-chromium.ts';
import { mongoServer } from './mongo/mongo-server.ts';
import { runJobs } from './run-jobs.ts';
import { build, staticChecks } from './static-checks.ts';
import { componentTests, journeys, unitTests } from './suites.ts';

/**
 * `npm test`: everything, from a fresh clone. The generated files are looked at before the build, which writes
 * them; suites run one after another, since each uses all cores and some measure time.
 */
await runJobs([
  { lanes: 2, jobs: [...staticChecks, browser, mongoServer] },
  { lanes: 1, jobs: [build, unitTests, componentTests, journeys] },
]);
