import type { Definition } from '../generated/definition-types.ts';
import type { Text } from '../text/text.ts';
import { kindOf, stateTree, transitionsOf, type StateTree } from '../workflow/state-tree.ts';
import { destinations, entered } from '../workflow/workflow-graph.ts';
import { deadlineInWords } from './deadline-in-words.ts';

/** One step of a procedure, as the public page lists it. */
export interface OutlineStep {
  readonly state: string;
  readonly title: Text;
  /** Who does it: role titles. */
  readonly roles: readonly Text[];
  readonly deadline: Text | null;
  /** On the straight way to what the applicant asked for; other steps come only where they are needed. */
  readonly isMain: boolean;
}

/**
 * The steps of a procedure that people work in: first those on the straight way to the result, in the order in
 * which a case meets them, then those that come only where they are needed.
 */
export function outlineOf(definition: Definition): OutlineStep[] {
  const tree = stateTree(definition.workflow);
  const before = foundFrom(definition, tree);
  const order = [...before.keys()];
  const main = new Set(straightWay(tree, before));
  return [...order.filter((path) => main.has(path)), ...order.filter((path) => !main.has(path))].flatMap(
    (path): OutlineStep[] => {
      const meta = tree.get(path)?.state.meta;
      if (!meta?.title || !meta.tasks || meta.tasks.length === 0) return [];
      const deadline = meta.tasks.find((task) => task.deadline !== undefined)?.deadline;
      return [
        {
          state: path,
          title: meta.publicTitle ?? meta.title,
          roles: meta.tasks.map((task) => titleOfRole(definition, task.role)),
          deadline: deadline === undefined ? null : deadlineInWords(definition, deadline),
          isMain: main.has(path),
        },
      ];
    },
  );
}

/** Every state that a case can come to, breadth first, with the state from which it was found. */
function foundFrom(definition: Definition, tree: StateTree): Map<string, string | null> {
  const transitions = transitionsOf(definition.workflow, tree);
  const before = new Map<string, string | null>();
  const waiting: [string, string | null][] = entered(tree, definition.workflow.initial).map((path) => [
    path,
    null,
  ]);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [path, from] = next;
    if (before.has(path)) continue;
    before.set(path, from);
    const own = transitions.filter((placed) => placed.from === path);
    waiting.push(
      ...own.flatMap((placed) => destinations(tree, placed)).map((to): [string, string] => [to, path]),
    );
  }
  return before;
}

/** The shortest way from the beginning to a final state that grants what was asked for. */
function straightWay(tree: StateTree, before: ReadonlyMap<string, string | null>): string[] {
  const granted = [...before.keys()].find((path) => tree.get(path)?.state.meta?.outcome === 'granted');
  const way: string[] = [];
  for (let path: string | null | undefined = granted; typeof path === 'string'; path = before.get(path)) {
    way.unshift(path);
  }
  // A parallel state is passed by all its branches, a compound one by what lies inside it on the way.
  return way.flatMap((path) => [
    path,
    ...(kindOf(tree.get(path)?.state ?? {}) === 'parallel' ? inside(tree, path) : []),
  ]);
}

function inside(tree: StateTree, path: string): string[] {
  return [...tree.keys()].filter((other) => other.startsWith(`${path}.`));
}

function titleOfRole(definition: Definition, role: string): Text {
  if (role === 'applicant') return { vi: 'Người nộp hồ sơ', en: 'Applicant' };
  return definition.roles[role] ?? { vi: role };
}
