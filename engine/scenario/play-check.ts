import { advance } from '../case/advance.ts';
import { questionsFor } from '../case/check-registry.ts';
import type { Case } from '../case/case.ts';
import type { Actor } from '../case/command.ts';
import type { Decision } from '../case/decision.ts';
import type { Scenario, ScenarioCompare } from '../generated/definition-types.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { scenarioAnswer } from './play-registries.ts';
import type { ScenarioClock } from './scenario-context.ts';

/** A clerk with work to do in the case compares it with registries, or by hand where the step says a result. */
export function playCheck(
  procedure: Procedure,
  current: Case,
  { place, result, reason }: ScenarioCompare,
  registry: Scenario['registry'],
  id: string,
  clock: ScenarioClock,
): Decision {
  const { roles } = procedure.definition;
  const people = Object.entries(roles).map(([role, title]): Actor => ({
    account: role,
    name: title.vi,
    grants: [{ role, unit: '*' }],
  }));
  const has = (one: Actor): boolean => questionsFor(procedure, current, one, clock.context()).length > 0;
  const actor = people.find(has) ?? people[0] ?? { account: '', name: '', grants: [] };
  if (result !== undefined && place !== undefined) {
    return clock.decide((context) =>
      advance(
        procedure,
        current,
        { id, type: 'checkByHand', actor, place, result, ...(reason === undefined ? {} : { reason }) },
        context,
      ),
    );
  }
  return clock.decide((context) =>
    advance(
      procedure,
      current,
      {
        id,
        type: 'check',
        actor,
        ...(place === undefined ? {} : { places: [place] }),
        registry: questionsFor(procedure, current, actor, context).map((question) =>
          scenarioAnswer(procedure, registry ?? {}, question, context),
        ),
      },
      context,
    ),
  );
}
