import type { ComponentState } from './component-state.ts';

/**
 * The places that a request asks for. A component that is asked for as a whole is asked for in every row, and in the
 * versions that are needed; where none is, in all of them.
 *
 * @param asked keys of components, or of places
 */
export function askedPlaces(
  components: readonly ComponentState[],
  asked: ReadonlySet<string>,
): readonly ComponentState[] {
  return components.filter(({ key, component, version, required }) => {
    if (asked.has(key)) return true;
    if (!asked.has(component)) return false;
    const isNeeded = components.some((one) => one.component === component && one.required);
    return version === null || required || !isNeeded;
  });
}
