import { learnFunctions, textFunctions } from '../../engine/index.ts';

learnFunctions(textFunctions);
