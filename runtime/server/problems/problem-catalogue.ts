import { problemTexts as engineProblems, type ProblemTexts } from '../../../engine/index.ts';
import { fileProblems } from '../files/index.ts';
import { paperProblems } from '../papers/index.ts';
import { apiProblems } from './api-problems.ts';
import { effectProblems } from './effect-problems.ts';
import { publicationProblems } from './publication-problems.ts';
import { requestPartProblems } from './request-part-problems.ts';

/** The parts of the one catalogue of problems that can reach a reader through the API or the command line. */
export const problemCatalogues: Readonly<Record<string, ProblemTexts>> = {
  api: apiProblems,
  publication: publicationProblems,
  requestPart: requestPartProblems,
  effects: effectProblems,
  files: fileProblems,
  papers: paperProblems,
  engine: engineProblems,
};

/** Code to text, over all parts. */
export const problemCatalogue: ProblemTexts = Object.fromEntries(
  Object.values(problemCatalogues).flatMap((texts) => Object.entries(texts)),
);
