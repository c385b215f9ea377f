import type { Scenario } from '../generated/definition-types.ts';
import type { Problem } from '../problems/problem.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { compareExpectation } from './compare-expectation.ts';
import { beginPlay, playOn, type Play } from './play.ts';
import type { ScenarioEnvironment } from './scenario-context.ts';

/**
 * Plays every scenario of a definition through the very functions that real cases go through, and names
 * everything that differs from what is expected.
 */
export function runScenarios(procedure: Procedure, environment: ScenarioEnvironment): Problem[] {
  return (procedure.definition.scenarios ?? []).flatMap((scenario, index) =>
    runScenario(procedure, scenario, environment).map((problem) => ({
      ...problem,
      pointer: `/scenarios/${index}${problem.pointer}`,
    })),
  );
}

/** Plays one scenario. Problems point into it. */
export function runScenario(
  procedure: Procedure,
  scenario: Scenario,
  environment: ScenarioEnvironment,
): Problem[] {
  let play = beginPlay(procedure, scenario, environment);
  const problems = differences(play, '/expect', scenario.expect);
  if (play.case) environment.watch?.(play.case, play.context);
  for (const [index, step] of (scenario.steps ?? []).entries()) {
    if (play.case === null) return problems;
    play = playOn(play, step);
    problems.push(...differences(play, `/steps/${index}/expect`, step.expect));
    if (play.case) environment.watch?.(play.case, play.context);
  }
  return problems;
}

function differences(play: Play, pointer: string, expected: Scenario['expect']): Problem[] {
  const { procedure, scenario, decision, before, context, reminded } = play;
  return compareExpectation(procedure, scenario, pointer, expected, decision, before, context, reminded);
}
