/**
 * What the element of a field is made of, for kinds that an installation adds. The script of such an element is fetched
 * when a form needs it, and enters by this door.
 */
export { emitFieldChange } from './shared/emit-field-change.ts';
export { FieldElement, type AnyFieldElement } from './shared/field-element.ts';
export { labelledField, lockedField } from './shared/field-frame.ts';
export { textControl, textOf } from './shared/text-control.ts';
export type { TextControlOptions } from './shared/text-control.ts';
