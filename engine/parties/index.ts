/** People who apply together: what is whose, who must confirm, and what a confirmation stands for. */
export { changedPlaces, confirmedText } from './confirmed-text.ts';
export type { Confirmable } from './confirmed-text.ts';
export { ownParties } from './own-parties.ts';
export { partyFields } from './party-fields.ts';
export type { PartyField } from './party-fields.ts';
export { mergePart, partOf, visibleFields, writableFields } from './party-part.ts';
export type { OwnParties, Seat } from './party-part.ts';
export { isSamePerson, partyProblems } from './party-problems.ts';
export type { PresentParty } from './party-problems.ts';
