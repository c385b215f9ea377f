import { learnFunctions, periodFunctions } from '../../engine/index.ts';

learnFunctions(periodFunctions);
