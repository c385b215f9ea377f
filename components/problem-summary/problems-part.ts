import { LaterPart } from '../loading/later-part.ts';

/** The summary and the words for problems: hundreds of sentences, none of which is needed before a mistake. */
export const problemsPart = new LaterPart(() => import('./problem-summary.ts'));
