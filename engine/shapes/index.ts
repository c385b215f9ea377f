/** What the parts of a form are made of, for screens that edit them. */
export { formShapes } from '../generated/form-shapes.ts';
export type { FormShapes, MemberKind, MemberShape, ValueShape } from './member-shape.ts';
