import { LaterPart } from '../loading/later-part.ts';

/** Guidance with markup is rare: most forms never fetch what draws it. */
export const guidancePart: LaterPart = new LaterPart(() => import('./guidance.ts'));
