import type { ScenarioResult } from '../draft/found-problem.ts';

/**
 * Keys of the scenarios whose new results may be taken over together. Where something is refused that was not, or the
 * other way round, taking that over changes what the scenario is a test of: such a one is looked at by itself.
 */
export function takenTogether(results: readonly ScenarioResult[]): readonly string[] {
  return results
    .filter(
      ({ passed, problems }) => !passed && problems.every(({ pointer }) => !/\/problems$/.test(pointer)),
    )
    .map(({ key }) => key);
}
