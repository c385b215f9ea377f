import type { Answers, CompiledField, Problem } from '../../../engine/index.ts';

/**
 * What a table or group needs to draw its members. The form hands it to them, so that they need not know the list of
 * field elements, which knows them.
 */
export interface Members {
  /** Draws a member at its place. */
  readonly draw: (compiled: CompiledField, pointer: string) => unknown;
  /** Problems to show at a place that is no field, i.e. of a whole row. */
  readonly problemsAt: (pointer: string) => readonly Problem[];
  /** The answers with which a new row of the table at a pointer begins. */
  readonly newRow: (pointer: string) => Answers;
}
