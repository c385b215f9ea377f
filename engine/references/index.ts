/** What the parts of a definition call each other, and where. */
export { draftNames } from './draft-names.ts';
export type { DraftNames } from './draft-names.ts';
export { draftStates, draftTasks, draftTransitions, targetPath } from './draft-states.ts';
export type { DraftState, DraftTask, DraftTransition } from './draft-states.ts';
export { expressionPointers } from './expression-pointers.ts';
export {
  declarationsIn,
  namesIn,
  occurrencesIn,
  occurrencesMentioning,
  referencesIn,
} from './references-in.ts';
export type { Named, Occurrence, Reference, ReferenceKind } from './reference.ts';
export { ownLabel } from './own-words.ts';
export { readableAt, rowNames, scopeAt } from './scope-at.ts';
export type { ReadableName, ReadableScope, ReadableTable } from './scope-at.ts';
