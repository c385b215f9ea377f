/** The edits of the designer: a draft and arguments in, another draft out. */
export { applyEdit } from './apply-edit.ts';
export type { EditDone, EditOutcome, EditRefused } from './edit-outcome.ts';
export type { Edit, EditArgs, EditName } from './edits.ts';
export { eventFromLabel, freeKey, isEventName, isKey, keyFromLabel } from './key-from-label.ts';
export { keysTaken } from './field-edits.ts';
export { impactOfRemoval } from './removal.ts';
export type { Impact } from './removal.ts';
