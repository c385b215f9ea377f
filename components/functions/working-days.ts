import { learnFunctions, workingDayFunctions } from '../../engine/index.ts';

learnFunctions(workingDayFunctions);
