import { learnFunctions, listFunctions } from '../../engine/index.ts';

learnFunctions(listFunctions);
