import { learnFunctions, fractionFunctions } from '../../engine/index.ts';

learnFunctions(fractionFunctions);
