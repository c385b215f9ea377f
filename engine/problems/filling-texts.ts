import { answerProblems } from './answer-problems.ts';
import { catalogueProblems } from './catalogue-problems.ts';
import type { ProblemTexts } from './problem.ts';

/**
 * What can be wrong while a form is filled. Apart from the rest, so that the page of a citizen on a slow line does
 * not carry the texts that only authors of definitions read.
 */
export const fillingTexts: ProblemTexts = { ...answerProblems, ...catalogueProblems };
