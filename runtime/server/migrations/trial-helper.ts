import { constants, getPriority, setPriority } from 'node:os';
import { answerParent } from '../answer-parent.ts';
import { storeBeside, type StorePlace } from '../store/index.ts';
import { realWorld } from '../world.ts';
import { answersOfTrial } from './answers-of-trial.ts';
import type { TriedPage, TrialJob, TrialQuestion } from './trial-job.ts';

/** How far trying stands back: whoever waits for an answer of the server goes before it. */
const NICENESS = 5;

/*
 * A process beside the one that has the store: it is told of a dry run, and then page by page what to read and what to try.
 */
standBack();
await answerParent<TrialJob & StorePlace, TrialQuestion, TriedPage>(async (job) =>
  answersOfTrial(job, await storeBeside(job, realWorld.now), realWorld.newId),
);

function standBack(): void {
  try {
    // From where the process stands: whoever began it may have put it back already, and there is no way forward again.
    setPriority(Math.min(getPriority() + NICENESS, constants.priority.PRIORITY_LOW));
  } catch {
    // A sandbox that forbids it is no reason not to help.
  }
}
