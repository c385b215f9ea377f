import type { TaskDefinition } from '../generated/definition-types.ts';
import type { Text } from '../text/text.ts';
import { transitionsOf } from '../workflow/state-tree.ts';
import { entered } from '../workflow/workflow-graph.ts';
import { deadlineInWords } from './deadline-in-words.ts';
import { arrivals, wayTo, withBranches, type Arrival, type WayMap } from './main-way.ts';
import { neededFirst } from './needed-first.ts';
import type { Procedure } from './procedure.ts';

/** One step of a procedure, as the public page lists it. */
export interface OutlineStep {
  readonly state: string;
  readonly title: Text;
  /** Whether the applicant has something to do in it; everything else is done by officials. */
  readonly byApplicant: boolean;
  /** How much time the law gives for it, or the applicant has for it; what an office sets for itself is no public matter. */
  readonly deadline: Text | null;
  /** On the way to what the applicant asked for; other steps come only where they are needed. */
  readonly isMain: boolean;
}

/**
 * The steps of a procedure that people work in, none twice under one name: first those on the way to the result, in the
 * order in which a case meets them, with what a guard on that way demands; then those that come only where they are
 * needed.
 *
 * @param today day for which rules of deadlines are read, `YYYY-MM-DD`; without it those that are rules are not told
 */
export function outlineOf(
  procedure: Pick<Procedure, 'definition' | 'tree' | 'expression'>,
  today: string | null = null,
): OutlineStep[] {
  const { tree, definition } = procedure;
  const map: WayMap = { tree, transitions: transitionsOf(definition.workflow, tree) };
  const found = arrivals(map, entered(tree, definition.workflow.initial));
  const main = withBranches(map, mainWay(procedure, map, found));
  const onWay = new Set(main);
  const others = [...found.keys()].filter((path) => !onWay.has(path));
  const steps = [...onWay, ...others].flatMap((path): OutlineStep[] => {
    const meta = tree.get(path)?.state.meta;
    const title = meta?.publicTitle ?? meta?.title;
    if (!title || !meta?.tasks || meta.tasks.length === 0) return [];
    const byApplicant = meta.tasks.some(({ role }) => role === 'applicant');
    return [
      {
        state: path,
        title,
        byApplicant,
        deadline: publicDeadline(procedure, meta.tasks, today),
        isMain: onWay.has(path),
      },
    ];
  });
  return steps.filter(
    ({ title }, index) => steps.findIndex((other) => other.title.vi === title.vi) === index,
  );
}

/** The way to the nearest state that grants what was asked for, and to what the guards on it demand before. */
function mainWay(
  procedure: Pick<Procedure, 'definition' | 'tree' | 'expression'>,
  map: WayMap,
  found: ReadonlyMap<string, Arrival>,
): string[] {
  const granted = [...found.keys()].find((path) => map.tree.get(path)?.state.meta?.outcome === 'granted');
  if (granted === undefined) return [];
  const way = wayTo(found, granted);
  const passed = new Set(withBranches(map, way));
  return way.flatMap((path) => {
    const by = found.get(path)?.by ?? null;
    if (by?.from === null || by === null) return [path];
    const detours = neededFirst(procedure, by).flatMap((states) => {
      if (states.some((state) => passed.has(state))) return [];
      const fromHere = arrivals(map, [by.from ?? '']);
      const nearest = [...fromHere.keys()].find((state) => states.includes(state));
      const detour =
        nearest === undefined ? [] : wayTo(fromHere, nearest).filter((step) => !passed.has(step));
      detour.forEach((step) => passed.add(step));
      return detour;
    });
    return [...detours, path];
  });
}

function publicDeadline(
  { definition, expression }: Pick<Procedure, 'definition' | 'expression'>,
  tasks: readonly TaskDefinition[],
  today: string | null,
): Text | null {
  const name = tasks.find(
    ({ role, deadline }) =>
      deadline !== undefined &&
      (role === 'applicant' || definition.deadlines[deadline]?.effect === 'statutory'),
  )?.deadline;
  if (name === undefined || definition.deadlines[name]?.until !== undefined) return null;
  if (typeof definition.deadlines[name]?.amount === 'number') return deadlineInWords(definition, name);
  if (today === null) return null;
  const words = deadlineInWords(definition, name, { expression, today });
  return words === definition.deadlines[name]?.title ? null : words;
}
