import { learnFunctions, dateFunctions } from '../../engine/index.ts';

learnFunctions(dateFunctions);
