import type { Definition } from '../generated/definition-types.ts';
import type { Text } from '../text/text.ts';
import { stateTree, transitionsOf } from '../workflow/state-tree.ts';
import { destinations } from '../workflow/workflow-graph.ts';
import { deadlineInWords } from './deadline-in-words.ts';

/** One step of a procedure, as the public page lists it. */
export interface OutlineStep {
  readonly state: string;
  readonly title: Text;
  /** Who does it: role titles. */
  readonly roles: readonly Text[];
  readonly deadline: Text | null;
}

/**
 * The steps of a procedure in the order in which a case meets them: breadth first from the beginning, states
 * that people work in only.
 */
export function outlineOf(definition: Definition): OutlineStep[] {
  const tree = stateTree(definition.workflow);
  const transitions = transitionsOf(definition.workflow, tree);
  const order: string[] = [];
  const waiting = [definition.workflow.initial];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (order.includes(path)) continue;
    order.push(path);
    const own = transitions.filter(({ from }) => from === path || from?.startsWith(`${path}.`));
    waiting.push(
      ...own.flatMap((placed) => destinations(tree, placed)).filter((next) => !order.includes(next)),
    );
    waiting.push(...(tree.get(path)?.children ?? []));
  }
  return order.flatMap((path): OutlineStep[] => {
    const meta = tree.get(path)?.state.meta;
    if (!meta?.title || !meta.tasks || meta.tasks.length === 0) return [];
    const deadline = meta.tasks.find((task) => task.deadline !== undefined)?.deadline;
    const roles = meta.tasks.map((task) =>
      task.role === 'applicant'
        ? { vi: 'Người nộp hồ sơ', en: 'Applicant' }
        : (definition.roles[task.role] ?? { vi: task.role }),
    );
    const title = meta.publicTitle ?? meta.title;
    return [
      {
        state: path,
        title,
        roles,
        deadline: deadline === undefined ? null : deadlineInWords(definition, deadline),
      },
    ];
  });
}
