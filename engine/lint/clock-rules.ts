import type { Problem } from '../problems/problem.ts';
import { actionsOf, type PlacedAction } from './actions-of.ts';
import { error, warning, type LintContext, type LintRule } from './lint-context.ts';

/** Clocks begin before anything else happens to them, stand still no longer than meant, and rungs can be reached. */
export const clockRules: LintRule = (context) => [
  ...clockActions(context),
  ...extensions(context),
  ...rungRules(context),
  ...lengths(context),
  ...outlasting(context),
  ...unused(context),
];

interface ClockAct {
  readonly deadline: string;
  readonly verb: string;
  readonly pointer: string;
  readonly by: PlacedAction['by'];
}

function clockActs(context: LintContext): ClockAct[] {
  return actionsOf(context).flatMap(({ action, pointer, by }): ClockAct[] => {
    if (action.type === 'clock')
      return [{ deadline: action.params.deadline, verb: action.params.do, pointer, by }];
    return action.type === 'extendClock'
      ? [{ deadline: action.params.deadline, verb: 'extend', pointer, by }]
      : [];
  });
}

function clockActions(context: LintContext): Problem[] {
  const acts = clockActs(context);
  const started = new Set(
    acts.filter(({ verb }) => verb === 'start' || verb === 'restart').map(({ deadline }) => deadline),
  );
  return acts.flatMap(({ deadline, verb, pointer, by }): Problem[] => {
    if (!started.has(deadline)) return [error('clock-never-started', pointer, { name: deadline })];
    if (verb === 'exclude' && !entersState(by)) return [error('exclude-nowhere', pointer)];
    const resumes = acts.some(
      (other) => other.deadline === deadline && ['resume', 'restart', 'stop'].includes(other.verb),
    );
    return verb === 'pause' && !resumes ? [error('pause-for-ever', pointer, { name: deadline })] : [];
  });
}

function entersState(by: PlacedAction['by']): boolean {
  return by.kind === 'entry' || (by.kind === 'transition' && by.transition.target !== undefined);
}

/** More time is given by a person who says why: an event whose reason must be written. */
function extensions(context: LintContext): Problem[] {
  return actionsOf(context).flatMap(({ action, pointer, by }): Problem[] => {
    if (action.type !== 'extendClock') return [];
    const { deadline } = action.params;
    if (by.kind !== 'transition' || by.trigger.kind !== 'event') {
      return [error('extend-by-itself', pointer, { name: deadline })];
    }
    return reasonOf(context, by.trigger.name)
      ? []
      : [warning('extend-without-reason', pointer, { name: deadline })];
  });
}

/** In a list of transitions the first `meta` counts for all. */
function reasonOf({ transitions }: LintContext, event: string): boolean {
  return transitions.some(
    ({ trigger, transition }) =>
      trigger.kind === 'event' && trigger.name === event && transition.meta?.reason === true,
  );
}

/**
 * A deadline is an amount of time or a moment of the case, one of both. A moment has no time of which a part could be
 * used up, that could be added to, or that a late receipt could put off.
 */
function lengths(context: LintContext): Problem[] {
  const { deadlines } = context.definition;
  const untimely = Object.entries(deadlines).flatMap(([name, deadline]): Problem[] => {
    const pointer = `/deadlines/${name}`;
    const { until, amount, cutoff, rungs = [] } = deadline;
    if ((until === undefined) === (amount === undefined))
      return [error('deadline-length', pointer, { name })];
    if (until === undefined) return [];
    const places = [
      ...(cutoff === undefined ? [] : [`${pointer}/cutoff`]),
      ...rungs.flatMap(({ share }, index) =>
        share === undefined ? [] : [`${pointer}/rungs/${index}/share`],
      ),
    ];
    return places.map((place) => error('deadline-moment', place, { name }));
  });
  const extended = actionsOf(context).flatMap(({ action, pointer }): Problem[] => {
    const moment = action.type === 'extendClock' && deadlines[action.params.deadline]?.until !== undefined;
    return moment ? [error('deadline-moment', pointer, { name: action.params.deadline })] : [];
  });
  return [...untimely, ...extended];
}

/** Once a case has ended nothing in it changes any more: its clocks may only remind. */
function outlasting({ definition }: LintContext): Problem[] {
  return Object.entries(definition.deadlines).flatMap(([name, { outlasts, rungs = [] }]) =>
    outlasts !== true
      ? []
      : rungs.flatMap(({ do: actions = [], event }, index): Problem[] => {
          const pointer = `/deadlines/${name}/rungs/${index}`;
          const acts = actions.some(({ type }) => type !== 'sendMessage') || event !== undefined;
          return acts ? [error('outlasting-acts', pointer, { name })] : [];
        }),
  );
}

/** Deadlines that nothing counts: no task, no clock, no `after`, no system. */
function unused(context: LintContext): Problem[] {
  const tasks = [...context.tree.values()].flatMap(({ state }) => state.meta?.tasks ?? []);
  const counted = new Set([
    ...clockActs(context).map(({ deadline }) => deadline),
    ...tasks.flatMap(({ deadline, system }) => [deadline, system?.wait, system?.waitAgain]),
    ...context.transitions.flatMap(({ trigger }) => (trigger.kind === 'after' ? [trigger.name] : [])),
  ]);
  return Object.entries(context.definition.deadlines).flatMap(([name, { title }]) =>
    counted.has(name) ? [] : [warning('deadline-unused', `/deadlines/${name}`, { name: title.vi })],
  );
}

function rungRules({ definition, transitions }: LintContext): Problem[] {
  const heard = new Set(
    transitions.flatMap(({ trigger }) => (trigger.kind === 'event' ? [trigger.name] : [])),
  );
  return Object.entries(definition.deadlines).flatMap(([name, { rungs = [] }]) =>
    rungs.flatMap((rung, index): Problem[] => {
      const pointer = `/deadlines/${name}/rungs/${index}`;
      const problems: Problem[] = [];
      const places = [rung.before, rung.after, rung.share].filter((place) => place !== undefined);
      if (places.length !== 1) problems.push(error('rung-moment', pointer, { count: places.length }));
      if (rungs.findIndex(({ key }) => key === rung.key) < index) {
        problems.push(error('rung-duplicate', `${pointer}/key`, { name: rung.key }));
      }
      if (rung.event !== undefined && !heard.has(rung.event)) {
        problems.push(error('rung-unheard', `${pointer}/event`, { event: rung.event }));
      }
      if ((rung.do ?? []).length === 0 && rung.event === undefined) {
        problems.push(warning('rung-idle', pointer, { name: rung.key }));
      }
      return problems;
    }),
  );
}
