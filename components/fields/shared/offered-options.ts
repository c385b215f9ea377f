import type { FieldState, Option } from '../../../engine/index.ts';

/** The options that are offered now, in the order of the definition. */
export function offeredOptions(options: readonly Option[], state: FieldState): readonly Option[] {
  const { choices } = state;
  return choices === null ? options : options.filter(({ code }) => choices.includes(code));
}
