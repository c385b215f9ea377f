/** How cases under way come from one version of a procedure to another. */
export { migrateCase, type MigrationContexts, type MigrationOrder } from './migrate-case.ts';
export { passageOf, planProblems, type Passage } from './passage.ts';
export { BRANCH_ENDS, type MigrationPlan, type PlanQuestion } from './plan.ts';
export { proposePlan } from './propose-plan.ts';
