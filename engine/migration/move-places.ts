import type { Case } from '../case/case.ts';
import type { Problem } from '../problems/problem.ts';
import type { MachineSnapshot } from '../workflow/machine.ts';
import { kindOf, withAncestors } from '../workflow/state-tree.ts';
import { hindrance } from './hindrances.ts';
import { placeStates } from '../workflow/place-states.ts';
import type { GoingOn } from './move-tasks.ts';
import { hasDeadBranches, isInBranch } from './branches.ts';
import { stateAfter, type Passage } from './passage.ts';
import { BRANCH_ENDS } from './plan.ts';

/** Where a case stands in the new version. */
export interface MovedPlaces {
  readonly snapshot: MachineSnapshot;
  /** Paths of the active states without children. */
  readonly states: readonly string[];
  readonly goingOn: GoingOn;
  /** Old states that are no more. */
  readonly left: readonly string[];
  /** New states that no old one has become, parents before children. */
  readonly entered: readonly string[];
}

/** Where a case goes, or why it stays where it is. */
export function movePlaces(passage: Passage, current: Case): MovedPlaces | Problem {
  const { from, to } = passage;
  const before = current.snapshot as MachineSnapshot;
  const leaves: string[] = [];
  const ended: string[] = [];
  for (const path of current.states) {
    const place = stateAfter(passage, path);
    const title = titleOf(passage, path);
    const isDone = kindOf(from.tree.get(path)?.state ?? {}) === 'final';
    if (place === BRANCH_ENDS || (place == null && isDone && isInBranch(from.tree, path))) {
      ended.push(path);
      continue;
    }
    if (place === null || place === undefined) return hindrance('migration-state', { state: title });
    const { state } = to.tree.get(place) ?? {};
    const kind = state && kindOf(state);
    const isEnd = kind === 'final' && !isDone;
    if (kind === undefined || !['atomic', 'final'].includes(kind) || isEnd) {
      return hindrance('migration-state', { state: title });
    }
    if (!leaves.includes(place)) leaves.push(place);
  }
  const [first = ''] = current.states;
  const [about = first] = ended;
  const over = hindrance('migration-branches-over', { state: titleOf(passage, about) });
  if (leaves.length === 0) return over;
  // A branch that is done has nothing to lose where the others go on elsewhere.
  const atWork = leaves.filter((path) => kindOf(to.tree.get(path)?.state ?? {}) !== 'final');
  const placed =
    placeStates(to.definition.workflow, leaves) ??
    (atWork.length === 0 ? null : placeStates(to.definition.workflow, atWork));
  if (placed === null) return hindrance('migration-regions', { state: titleOf(passage, first) });
  const snapshot = { ...placed, ...rememberedIn(passage, before) };
  const active = to.machine.activeStates(snapshot);
  if (ended.length > 0 && hasDeadBranches(to.tree, active)) return over;
  const goingOn = new Map(
    from.machine.activeStates(before).flatMap((path): [string, string][] => {
      const place = stateAfter(passage, path);
      return typeof place === 'string' && active.includes(place) ? [[path, place]] : [];
    }),
  );
  const became = new Set(goingOn.values());
  return {
    snapshot,
    states: active.filter((path) => !active.some((other) => other.startsWith(`${path}.`))),
    goingOn,
    left: from.machine.activeStates(before).filter((path) => !goingOn.has(path)),
    entered: active.filter((path) => !became.has(path)),
  };
}

/** What history states remember, as far as the new version has them and everything that they name. */
function rememberedIn(
  passage: Passage,
  { historyValue = {} }: MachineSnapshot,
): Pick<MachineSnapshot, 'historyValue'> {
  const { to } = passage;
  const [top = ''] = Object.keys(historyValue)[0]?.split('.') ?? [];
  const named = (id: string): string | null => {
    const place = stateAfter(passage, id.slice(top.length + 1));
    return typeof place === 'string' && to.tree.has(place) ? `${top}.${place}` : null;
  };
  const kept = Object.entries(historyValue).flatMap(([key, nodes]): [string, readonly { id: string }[]][] => {
    const state = named(key);
    const places = nodes.map(({ id }) => named(id));
    const isHistory =
      state !== null && kindOf(to.tree.get(state.slice(top.length + 1))?.state ?? {}) === 'history';
    if (!isHistory || places.includes(null)) return [];
    return [[state, places.flatMap((id) => (id === null ? [] : [{ id }]))]];
  });
  return kept.length === 0 ? {} : { historyValue: Object.fromEntries(kept) };
}

/** What people call a state of the old version. */
function titleOf({ from }: Passage, path: string): string {
  const named = withAncestors(from.tree, path).find(({ state }) => state.meta?.title !== undefined);
  return named?.state.meta?.title?.vi ?? path;
}
