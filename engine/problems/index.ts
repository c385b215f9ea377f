/** Every problem that the engine can report, with its texts. */
export { problemTexts } from './problem-texts.ts';
export { sayProblem, type SaidProblem } from './say-problem.ts';
export type { Problem, ProblemText, ProblemTexts } from './problem.ts';
