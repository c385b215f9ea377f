import type { FieldElement } from './field-element.ts';

/** Whether a part of a composed value has an error of its own, or shares one of the whole that it must help to mend. */
export function partIsWrong({ state, pointer }: FieldElement, part: string, isNeeded = true): boolean {
  return state.problems.some(
    (one) =>
      one.severity === 'error' &&
      (one.pointer === `${pointer}/${part}` || (isNeeded && one.pointer === pointer)),
  );
}
