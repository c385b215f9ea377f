import { sayProblem } from '../../engine/index.ts';
import { keepWords } from './said-problem.ts';

keepWords((problem, language) => sayProblem(problem, language));
