import type { ChargedFee } from '../case/case.ts';
import { checkApplication } from '../case/open.ts';
import type { Scenario } from '../generated/definition-types.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { submissionOf } from './play.ts';
import { playRegistries } from './play-registries.ts';
import type { ScenarioEnvironment } from './scenario-context.ts';
import { withParameters } from './with-parameters.ts';

/**
 * What the applicant of a scenario would pay, worked out as when the application is filled: the answers may still be
 * unfinished. A fee that is not charged, or cannot be told yet, is left out.
 *
 * @example trialFees(procedure, { ...scenario, channel: '2' }, environment) // [{ key: 'le_phi', amount: 0 }]
 */
export function trialFees(
  procedure: Procedure,
  scenario: Scenario,
  environment: ScenarioEnvironment,
): readonly ChargedFee[] {
  const played = withParameters(procedure, scenario);
  const { clock, draft } = submissionOf(played, scenario, environment);
  const context = clock.context();
  return checkApplication(played, { ...draft, ...playRegistries(played, scenario, draft, context) }, context)
    .fees;
}
