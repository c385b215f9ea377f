import type { Problem } from '../problems/problem.ts';
import { error, warning, type LintRule } from './lint-context.ts';

/** Scenarios have keys of their own, their steps go forward in time, and there is at least one. */
export const scenarioRules: LintRule = ({ definition }) => {
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
    });
    return own;
  });
  return scenarios.length === 0 ? [warning('scenario-missing', '/scenarios')] : problems;
};
