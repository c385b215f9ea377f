import { LaterPart } from '../loading/later-part.ts';

/** What a form does with rows: only forms with a table need it. */
export const rowsPart = new LaterPart(() => import('./rows.ts'));

/** How a form takes what registries say: only forms that ask one need it. */
export const registryPart = new LaterPart(() => import('./registry-fill.ts'));

/** The last step of a form, on which the person reads everything once more. */
export const reviewPart = new LaterPart(() => import('../review/review.ts'));
