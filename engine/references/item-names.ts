import { textMember } from '../draft/draft-document.ts';
import { walkReads } from '../feel/read-walk.ts';
import type { DraftTask } from './draft-states.ts';
import { layerOf, namedAt } from './name-scope.ts';
import { parsedText } from './parsed-texts.ts';
import type { Named, NameScope } from './reference.ts';

/**
 * The item of each task of a forEach, by the key of the task: what can be read of an item is what can be read of the
 * rows from which the list is taken.
 *
 * @param scope what the expression of the list sees
 */
export function itemNames(tasks: readonly DraftTask[], scope: NameScope): ReadonlyMap<string, Named> {
  return new Map(
    tasks.flatMap((task): [string, Named][] => {
      const as = textMember(task.task['forEach'], 'as');
      return as === undefined ? [] : [[task.key, namedItem(task, as, scope)]];
    }),
  );
}

function namedItem({ key, task }: DraftTask, as: string, scope: NameScope): Named {
  const text = textMember(task['forEach'], 'items');
  const { ok } = text === undefined ? {} : parsedText(text);
  const paths = ok === undefined ? [] : walkReads(ok, {}, undefined, scope.types);
  const sources = paths.map((path) => namedAt(scope, path)?.members ?? null);
  // Where the rows come from several places, a name may stand in any of them.
  const members = new Map(sources.flatMap((source) => [...(source ?? [])]));
  const known = sources.length > 0 && !sources.includes(null);
  return {
    kind: 'item',
    name: `${key}.${as}`,
    members: known ? members : null,
    type: known ? { context: layerOf(members).types } : 'any',
  };
}
