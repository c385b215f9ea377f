import { nearest } from '../feel/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { error, warning, type LintContext, type LintRule } from './lint-context.ts';

/**
 * Scenarios have keys of their own, their steps go forward in time and name events and tasks of the workflow, and
 * there is at least one.
 */
export const scenarioRules: LintRule = (context) => {
  const { definition } = context;
  const events = eventNames(context);
  const tasks = taskKeys(context);
  const scenarios = definition.scenarios ?? [];
  const seen = new Set<string>();
  const problems = scenarios.flatMap((scenario, index): Problem[] => {
    const pointer = `/scenarios/${index}`;
    const own = seen.has(scenario.key)
      ? [error('scenario-duplicate', `${pointer}/key`, { name: scenario.key })]
      : [];
    seen.add(scenario.key);
    let before = Date.parse(scenario.submittedAt);
    (scenario.steps ?? []).forEach((step, at) => {
      const moment = Date.parse(step.at);
      if (moment < before) own.push(error('scenario-backwards', `${pointer}/steps/${at}/at`));
      before = moment;
      const place = `${pointer}/steps/${at}`;
      own.push(...systemOf(context, step.system, place));
      own.push(...known('event', step.event, events, place), ...known('task', step.task, tasks, place));
    });
    return own;
  });
  return scenarios.length === 0 ? [warning('scenario-missing', '/scenarios')] : problems;
};

function systemOf({ tree }: LintContext, name: string | undefined, pointer: string): Problem[] {
  const tasks = [...tree.values()].flatMap(({ state }) => state.meta?.tasks ?? []);
  return name === undefined || tasks.some(({ system }) => system?.connector === name)
    ? []
    : [error('scenario-system-unknown', `${pointer}/system`, { name })];
}

/** A name that the workflow does not have, with the one that was most likely meant. */
function known(
  kind: 'event' | 'task',
  name: string | undefined,
  names: ReadonlySet<string>,
  pointer: string,
): Problem[] {
  if (name === undefined || names.has(name)) return [];
  const suggestion = nearest(name, [...names]);
  const code = `scenario-${kind}-unknown`;
  return suggestion === undefined
    ? [error(code, `${pointer}/${kind}`, { name })]
    : [error(`${code}-near`, `${pointer}/${kind}`, { name, suggestion })];
}

function eventNames({ transitions }: LintContext): ReadonlySet<string> {
  return new Set(transitions.flatMap(({ trigger }) => (trigger.kind === 'event' ? [trigger.name] : [])));
}

function taskKeys({ tree }: LintContext): ReadonlySet<string> {
  return new Set([...tree.values()].flatMap(({ state }) => (state.meta?.tasks ?? []).map(({ key }) => key)));
}
