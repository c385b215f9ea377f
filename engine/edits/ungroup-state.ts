import { changeAt } from '../draft/change-at.ts';
import { isObject, memberOf, membersOf, textMember, type DraftDocument } from '../draft/draft-document.ts';
import { parentOf, valueAt } from '../draft/pointer.ts';
import { draftNames } from '../references/index.ts';
import { placesNaming } from './declared-names.ts';
import { done, refuse, type EditOutcome } from './edit-outcome.ts';
import { problemAt } from './removal.ts';
import { statesMoved } from './states-moved.ts';

/** What a state around others may have and still vanish: the rest would be lost with it. */
const MEMBERS = ['initial', 'states', 'meta', 'description'];
const META = ['title', 'publicTitle', 'status'];

/**
 * Takes away a state around others: what was inside stands in its place. Whatever led to it leads to the state in
 * which it began; its status passes to those that have none. Refused where it does something itself, has an end, or
 * is named where no state can stand for it.
 */
export function ungroupState(draft: DraftDocument, { at }: { readonly at: string }): EditOutcome {
  const { parent, key } = parentOf(at);
  const [group, beside] = [valueAt(draft, at), valueAt(draft, parent)];
  const placed = draftNames(draft).states.find((state) => state.at === at);
  if (!isObject(group) || !isObject(beside) || placed === undefined) return refuse('edit-nothing-there', at);
  const initial = textMember(group, 'initial');
  const inner = membersOf(group['states']);
  const isPlain =
    Object.keys(group).every((name) => MEMBERS.includes(name)) &&
    membersOf(group['meta']).every(([name]) => META.includes(name)) &&
    inner.every(([, state]) => memberOf(state, 'type') !== 'final' && memberOf(state, 'type') !== 'history');
  if (!isPlain || initial === undefined || !inner.some(([name]) => name === initial))
    return refuse('edit-does-not-fit', at);
  // Parts of a parallel state run at once: what is inside of one would too.
  if (placed.parent?.state['type'] === 'parallel') return refuse('edit-does-not-fit', at);
  const taken = inner.find(([name]) => name !== key && beside[name] !== undefined);
  if (taken !== undefined) return refuse('edit-key-taken', at, { key: taken[0] });
  const status = memberOf(group['meta'], 'status');
  const freed = inner.map(([name, state]) => {
    const meta = memberOf(state, 'meta');
    const isToldItself = status === undefined || memberOf(meta, 'status') !== undefined || !isObject(state);
    if (isToldItself) return [name, state] as const;
    return [name, { ...state, meta: { ...(isObject(meta) ? meta : {}), status } }] as const;
  });
  const states = Object.fromEntries(
    Object.entries(beside).flatMap(([name, state]) => (name === key ? freed : [[name, state] as const])),
  );
  const moved = changeAt(draft, parent, () => states);
  if (moved === null) return refuse('edit-nothing-there', at);
  const around = placed.parent === null ? '/workflow' : placed.parent.at;
  const begun =
    textMember(valueAt(draft, around), 'initial') === key
      ? (changeAt(moved, `${around}/initial`, () => initial) ?? moved)
      : moved;
  const prefix = placed.parent === null ? '' : `${placed.parent.path}.`;
  const paths = new Map([
    ...inner.map(([name]) => [`${placed.path}.${name}`, `${prefix}${name}`] as const),
    [placed.path, `${prefix}${initial}`] as const,
  ]);
  const after = statesMoved(draft, begun, paths);
  const lost = placesNaming(after, [{ kind: 'state', name: placed.path }], null);
  const isStillThere = draftNames(after).states.some(({ path }) => path === placed.path);
  if (lost.length > 0 && !isStillThere)
    return { problems: lost.map((place) => problemAt(draft, place, 'edit-breaks')) };
  return done(after, `${parent}/${initial}`);
}
