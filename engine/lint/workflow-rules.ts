import type { TaskDefinition } from '../generated/definition-types.ts';
import type { Problem } from '../problems/problem.ts';
import { kindOf, listOf, pointerOfState, resolveTarget, withAncestors } from '../workflow/state-tree.ts';
import { actionsOf } from './actions-of.ts';
import { error, warning, type LintContext, type LintRule } from './lint-context.ts';
import { destinations, endable, entered, reachable } from '../workflow/workflow-graph.ts';

/**
 * The traps of state machines, each found before a case can fall into it: XState itself notices most of them
 * only when an event arrives, or never.
 */
export const workflowRules: LintRule = (context) => [
  ...shapeOfStates(context),
  ...targets(context),
  ...reachability(context),
  ...alwaysCircles(context),
  ...statuses(context),
  ...events(context),
  ...forEachRules(context),
  ...supplements(context),
  ...fourEyes(context),
  ...endings(context),
];

function shapeOfStates({ definition, tree }: LintContext): Problem[] {
  const problems: Problem[] = [];
  if (!Object.hasOwn(definition.workflow.states, definition.workflow.initial)) {
    problems.push(error('initial-unknown', '/workflow/initial', { name: definition.workflow.initial }));
  }
  for (const { path, state, children, parent } of tree.values()) {
    const pointer = pointerOfState(path);
    const kind = kindOf(state);
    if (kind === 'compound' && state.initial === undefined) problems.push(error('initial-missing', pointer));
    if (
      kind === 'compound' &&
      state.initial !== undefined &&
      !children.includes(`${path}.${state.initial}`)
    ) {
      problems.push(error('initial-unknown', `${pointer}/initial`, { name: state.initial }));
    }
    if (kind !== 'compound' && state.initial !== undefined)
      problems.push(error('initial-useless', `${pointer}/initial`));
    if (kind === 'parallel' && children.length < 2) problems.push(error('parallel-empty', pointer));
    const leaves = state.on ?? state.after ?? state.always ?? state.onDone ?? state.states;
    if (kind === 'final' && (leaves !== undefined || state.meta?.tasks !== undefined)) {
      problems.push(error('final-busy', pointer));
    }
    if (kind === 'history' && (leaves !== undefined || state.meta !== undefined || parent === null)) {
      problems.push(error('history-misplaced', pointer));
    }
    if (state.onDone !== undefined && kind !== 'compound' && kind !== 'parallel') {
      problems.push(error('done-useless', `${pointer}/onDone`));
    }
  }
  return problems;
}

function targets({ tree, transitions }: LintContext): Problem[] {
  return transitions.flatMap(({ from, transition, pointer, trigger }): Problem[] => {
    const written = [transition.target ?? []].flat();
    const unknown = written
      .filter((target) => resolveTarget(tree, from, target) === null)
      .map((target) => error('target-unknown', `${pointer}/target`, { target }));
    const idle = written.length === 0 && trigger.kind !== 'event';
    return idle ? [error('target-missing', pointer), ...unknown] : unknown;
  });
}

function reachability(context: LintContext): Problem[] {
  const reached = reachable(context);
  const ends = endable(context);
  return [...context.tree.values()].flatMap(({ path, state }) => {
    const pointer = pointerOfState(path);
    if (kindOf(state) === 'history') return [];
    if (!reached.has(path)) return [error('state-unreachable', pointer)];
    if (kindOf(state) === 'atomic' && !ends.has(path)) return [error('state-dead-end', pointer)];
    return [];
  });
}

/** `always` transitions that lead back to where they began, by themselves, would never come to rest. */
function alwaysCircles({ tree, transitions }: LintContext): Problem[] {
  const always = transitions.filter(({ trigger }) => trigger.kind === 'always');
  const next = new Map<string, string[]>();
  for (const placed of always) {
    const from = placed.from ?? '';
    const leads = placed.transition.target === undefined ? [] : destinations(tree, placed);
    next.set(from, [
      ...(next.get(from) ?? []),
      ...leads.filter((path) => always.some((other) => other.from === path)),
    ]);
  }
  return [...next.keys()]
    .filter((start) => leadsTo(next, start, start))
    .map((path) => error('always-circle', `${pointerOfState(path)}/always`));
}

function leadsTo(next: ReadonlyMap<string, readonly string[]>, from: string, goal: string): boolean {
  const seen = new Set<string>();
  const waiting = [...(next.get(from) ?? [])];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (path === goal) return true;
    if (!seen.has(path)) waiting.push(...(next.get(path) ?? []));
    seen.add(path);
  }
  return false;
}

function statuses({ definition, tree, catalogue }: LintContext): Problem[] {
  const codes = catalogue(definition.workflow.statusCatalogue);
  return [...tree.values()].flatMap(({ path, state }) => {
    const pointer = pointerOfState(path);
    const status = state.meta?.status;
    if (status !== undefined && codes && !codes.entry(status)) {
      return [error('status-unknown', `${pointer}/meta/status`, { name: status })];
    }
    const leaf = kindOf(state) === 'atomic' || kindOf(state) === 'final';
    const chain = withAncestors(tree, path);
    const parallel = chain.findLastIndex((node) => kindOf(node.state) === 'parallel');
    // Inside a parallel state several states are active at once: the state around them must say the one code.
    const places = parallel >= 0 ? chain.slice(parallel) : chain;
    if (leaf && !places.some((node) => node.state.meta?.status !== undefined)) {
      return [error('status-missing', pointer)];
    }
    const titled = leaf && !chain.some((node) => node.state.meta?.title !== undefined);
    return titled ? [error('title-missing', pointer)] : [];
  });
}

function events({ definition, tree, transitions }: LintContext): Problem[] {
  const problems: Problem[] = [];
  const completed = new Set<string>();
  const sentByRungs = new Set(
    Object.values(definition.deadlines).flatMap(({ rungs = [] }) => rungs.map(({ event }) => event)),
  );
  const sentBySignature = new Set(Object.values(definition.papers ?? {}).map(({ sign }) => sign?.then));
  const allTasks = [...tree.values()].flatMap(({ state }) => state.meta?.tasks ?? []);
  for (const { from, trigger, transition, pointer, index } of transitions) {
    if (trigger.kind !== 'event') continue;
    const tasks =
      from === null ? [] : withAncestors(tree, from).flatMap((node) => node.state.meta?.tasks ?? []);
    const below = [...tree.values()].filter((node) => from === null || node.path.startsWith(`${from}.`));
    const inside = below.flatMap((node) => node.state.meta?.tasks ?? []);
    const sentByEngine =
      sentByRungs.has(trigger.name) ||
      sentBySignature.has(trigger.name) ||
      [...tasks, ...inside].some(({ forEach, pay, system }) =>
        [forEach?.then, pay?.then, system?.then].includes(trigger.name),
      );
    const { meta } = transition;
    if (meta === undefined) {
      if (!sentByEngine && index === 0)
        problems.push(error('event-without-meta', pointer, { event: trigger.name }));
      // The signature is the task: it is done when the event comes.
      if (sentBySignature.has(trigger.name)) for (const { key } of tasks) completed.add(key);
      continue;
    }
    if (meta.roles !== undefined) continue;
    const single = tasks.filter((task) => !task.forEach && !task.pay);
    const named =
      meta.task === undefined ? single.slice(0, 1) : allTasks.filter((task) => task.key === meta.task);
    if (meta.task !== undefined && named.length === 0) {
      problems.push(error('task-unknown-name', `${pointer}/meta/task`, { name: meta.task }));
    } else if (meta.task === undefined && single.length !== 1) {
      // What a payment or the end of a forEach sends is no button of anybody: its label only says what has happened.
      const isNoButton = [...tasks, ...inside].some(({ forEach, pay }) =>
        [forEach?.then, pay?.then].includes(trigger.name),
      );
      if (isNoButton) continue;
      problems.push(
        single.length === 0
          ? error('event-taskless', pointer, { event: trigger.name, label: meta.label.vi })
          : error('event-nobody', pointer, { event: trigger.name, count: single.length }),
      );
    }
    for (const task of named) completed.add(task.key);
  }
  for (const { path, state } of tree.values()) {
    (state.meta?.tasks ?? []).forEach((task, index) => {
      if (task.forEach || task.pay || completed.has(task.key)) return;
      problems.push(
        error('task-without-event', `${pointerOfState(path)}/meta/tasks/${index}`, { name: task.key }),
      );
    });
  }
  return [...problems, ...neverTaken(transitions)];
}

/** After a transition without a guard, those behind it in the list are never taken. */
function neverTaken(transitions: LintContext['transitions']): Problem[] {
  return transitions.flatMap((placed, at) => {
    const before = transitions[at - 1];
    const sameList = before && before.from === placed.from && before.index === placed.index - 1;
    return sameList && before.transition.guard === undefined
      ? [error('transition-never', placed.pointer)]
      : [];
  });
}

function forEachRules({ tree }: LintContext): Problem[] {
  return [...tree.values()].flatMap(({ path, state }) =>
    (state.meta?.tasks ?? []).flatMap((task, index): Problem[] => {
      const pointer = `${pointerOfState(path)}/meta/tasks/${index}/forEach`;
      const { forEach } = task;
      if (!forEach) return [];
      const problems: Problem[] = [];
      const heard = withAncestors(tree, path).some(
        (node) => listOf(node.state.on?.[forEach.then]).length > 0,
      );
      if (!heard) problems.push(error('then-unheard', `${pointer}/then`, { event: forEach.then }));
      if (forEach.complete === 'count' && forEach.count === undefined)
        problems.push(error('count-missing', pointer));
      if (forEach.silence === 'agreed' && task.deadline === undefined) {
        problems.push(error('silence-without-deadline', `${pointer}/silence`));
      }
      return problems;
    }),
  );
}

function supplements({ tree, transitions }: LintContext): Problem[] {
  const tasks: TaskDefinition[] = [...tree.values()].flatMap(({ state }) => state.meta?.tasks ?? []);
  const answers = tasks.some((task) => task.supplement === true && task.role === 'applicant');
  return transitions
    .filter(({ transition }) => transition.meta?.supplement === true && !answers)
    .map(({ pointer }) => error('supplement-nowhere', `${pointer}/meta/supplement`));
}

/** Tasks of the applicant that one and the same person may not both do: nobody could do the second. */
function fourEyes({ tree }: LintContext): Problem[] {
  const placed = [...tree.values()].flatMap(({ path, state }) =>
    (state.meta?.tasks ?? []).map((task, index) => ({
      task,
      pointer: `${pointerOfState(path)}/meta/tasks/${index}`,
    })),
  );
  const ofApplicant = new Set(placed.flatMap(({ task }) => (task.role === 'applicant' ? [task.key] : [])));
  return placed.flatMap(({ task, pointer }) =>
    (task.exclude ?? []).flatMap((other, index) =>
      ofApplicant.has(task.key) && ofApplicant.has(other)
        ? [error('task-nobody', `${pointer}/exclude/${index}`, { name: task.title.vi })]
        : [],
    ),
  );
}

function endings(context: LintContext): Problem[] {
  const { tree, definition } = context;
  const finals = [...tree.values()].filter((node) => kindOf(node.state) === 'final' && node.parent === null);
  const problems = finals
    .filter(({ state }) => state.meta?.outcome === undefined)
    .map(({ path }) => error('outcome-missing', pointerOfState(path)));
  if (!finals.some(({ state }) => state.meta?.outcome === 'refused'))
    problems.push(warning('refusal-missing', '/workflow'));
  if (!actionsOf(context).some(({ action }) => action.type === 'issueCode'))
    problems.push(warning('code-missing', '/workflow'));
  const initial = entered(tree, definition.workflow.initial);
  const endsAtOnce = initial.some((path) => kindOf(tree.get(path)?.state ?? {}) === 'final');
  return endsAtOnce ? [...problems, error('ends-at-once', '/workflow/initial')] : problems;
}
