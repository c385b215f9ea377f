import { freeKey, keyFromLabel, seenIn, type ExpectationPart } from '../../../engine/authoring/index.ts';
import type { Scenario, ScenarioStep } from '../../../engine/index.ts';
import { stepsOf, type Trial } from './trial.ts';

/** What is written into a new scenario where nobody chooses. */
export const usualParts: readonly ExpectationPart[] = [
  'states',
  'status',
  'due',
  'fee',
  'papers',
  'messages',
];

/**
 * A trial as a scenario: what was handed in and done, with what was seen as its expectations.
 *
 * @param parts what is expected to be the same the next time
 * @param taken keys of the other scenarios
 */
export function scenarioFromTrial(
  trial: Trial,
  {
    title,
    parts,
    taken,
  }: {
    readonly title: string;
    readonly parts: readonly ExpectationPart[];
    readonly taken: readonly string[];
  },
): Scenario {
  const { key: _key, title: _title, steps: _steps, ...head } = trial.scenario;
  const [first, ...others] = trial.plays;
  const steps = stepsOf(trial).map((step, index): ScenarioStep => {
    const play = others[index];
    if (play === undefined) return step;
    const expect = seenIn(play, trial.plays[index] ?? null, parts);
    return Object.keys(expect).length === 0 ? step : { ...step, expect };
  });
  const expect = seenIn(first, null, parts);
  return {
    key: keyFromLabel(title, taken, 'tinh_huong'),
    title: { vi: title },
    ...head,
    ...(Object.keys(expect).length === 0 ? {} : { expect }),
    ...(steps.length === 0 ? {} : { steps }),
  };
}

/** A copy of a scenario under a name and key of its own. */
export function copyOf(scenario: Scenario, title: string, taken: readonly string[]): Scenario {
  return { ...scenario, key: freeKey(scenario.key, taken), title: { vi: title } };
}
