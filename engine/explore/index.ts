/** Paths through a procedure that nobody wrote: what can be come to, how, and what cannot. */
export { coveredBy } from './covered-by.ts';
export { explorePaths } from './explore-paths.ts';
export type { Exploration, ExploreOptions, MissedPlace } from './explore-paths.ts';
export type { ExploredPath } from './few-paths.ts';
export { firstApplication } from './first-application.ts';
export type { Application, ApplicationWish, FirstApplication } from './first-application.ts';
export { likelyAnswers } from './likely-answers.ts';
export { withOffset } from './moves.ts';
export { nextMoment } from './next-moment.ts';
export { placesOf } from './places.ts';
export type { Place } from './places.ts';
export { typedAnswers } from './typed-answers.ts';
