import { vitestJob } from './vitest-job.ts';
import type { Job } from './job.ts';

/** Everything that runs in Node alone. */
export const unitTests: Job = vitestJob({
  name: 'unit tests',
  projects: ['unit', 'alone'],
  minutes: 15,
});

/** The components and their stories, in a real browser. */
export const componentTests: Job = vitestJob({
  name: 'component tests',
  projects: ['components', 'stories'],
  minutes: 10,
});

/** What people do, from page to paper, against the built product in a real browser. */
export const journeys: Job = vitestJob({
  name: 'journeys',
  projects: ['journeys'],
  minutes: 30,
  // A server that is started ten times reads its sources ten times otherwise.
  env: { THUTUC_BUILT: '1' },
});
