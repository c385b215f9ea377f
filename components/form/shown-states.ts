import type { FieldState, FormState } from '../../engine/index.ts';
import type { FieldElement } from '../fields/shared/field-element.ts';

/**
 * Hands new states to the fields that are drawn already, without drawing the page around them again.
 *
 * @param shown the states as they are drawn; brought up to date on the way
 * @param shownAs a state as it is to be seen now
 * @returns false where that is not enough, since a rule for whole rows says something away from any field; the
 *   states may then be half brought up to date, and the page must be drawn
 */
export function handOut(
  root: ParentNode,
  shown: Map<string, FieldState>,
  changed: ReadonlySet<string>,
  { fields }: FormState,
  shownAs: (state: FieldState) => FieldState,
): boolean {
  const drawn: [Element, FieldState][] = [];
  for (const pointer of changed) {
    const state = fields.get(pointer);
    if (state === undefined || state.problems.some(({ code }) => code === 'row-repeated')) return false;
    const next = shownAs(state);
    shown.set(pointer, next);
    const host = root.querySelector(`.field-host[data-pointer="${CSS.escape(pointer)}"]`);
    if (host === null) continue;
    if ((host as FieldElement).compiled.rules.rowChecks.length > 0) return false;
    drawn.push([host, next]);
  }
  for (const [host, state] of drawn) (host as FieldElement).state = state;
  return true;
}
