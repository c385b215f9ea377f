import type { Procedure } from '../procedure/procedure.ts';
import type { FormerWord } from './former.ts';
import type { Text } from '../text/text.ts';
import { withAncestors } from '../workflow/state-tree.ts';

/** The titles of states, each that of the innermost state around it that has one; none twice. */
export function stageTitles(
  procedure: Procedure,
  states: readonly string[],
  forApplicant: boolean,
  former: FormerWord = () => undefined,
): Text[] {
  const titles = states.flatMap((path) => {
    const named = withAncestors(procedure.tree, path).find((node) => node.state.meta?.title !== undefined);
    const meta = named?.state.meta;
    const known = forApplicant ? (meta?.publicTitle ?? meta?.title) : meta?.title;
    const title = known ?? former('state', path);
    return title ? [title] : [];
  });
  return titles.filter((title, index) => titles.findIndex((other) => other.vi === title.vi) === index);
}
