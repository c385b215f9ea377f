import type { CheckedProblem } from '../draft/found-problem.ts';

/**
 * The problems with one for each scenario that fails: where a scenario first goes another way, all that follows differs
 * too, and is one thing to mend. What it says stays with the first as `more`.
 */
export function onePerScenario(problems: readonly CheckedProblem[]): readonly CheckedProblem[] {
  const others = new Map<string, CheckedProblem[]>();
  const firsts = problems.filter((problem) => {
    const scenario = scenarioOf(problem);
    if (scenario === null) return true;
    const known = others.get(scenario);
    if (known === undefined) others.set(scenario, []);
    else known.push(problem);
    return known === undefined;
  });
  return firsts.map((problem) => {
    const more = others.get(scenarioOf(problem) ?? '') ?? [];
    return more.length === 0 ? problem : { ...problem, more: more.map(({ message }) => message) };
  });
}

/** The scenario of which a problem tells what went otherwise; null of any other problem. */
function scenarioOf({ code, pointer }: CheckedProblem): string | null {
  return code === 'scenario-failed' ? (/^\/scenarios\/\d+/.exec(pointer)?.[0] ?? null) : null;
}
