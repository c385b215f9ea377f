export { keptFrom } from './kept-from.ts';
export { runScenario, runScenarios } from './run-scenario.ts';
export { applicationOf, beginPlay, playOn, submissionOf } from './play.ts';
export type { Play } from './play.ts';
export { trialFees } from './trial-fees.ts';
export { playerOf } from './who-acts.ts';
export type { ScenarioEnvironment } from './scenario-context.ts';
export { seenIn, seenParts, withSeen } from './seen-in.ts';
export type { ExpectationPart } from './seen-in.ts';
