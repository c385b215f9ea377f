export { runScenario, runScenarios } from './run-scenario.ts';
export type { ScenarioEnvironment } from './scenario-context.ts';
