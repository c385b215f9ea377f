import { learnFunctions, wordFunctions } from '../../engine/index.ts';

learnFunctions(wordFunctions);
