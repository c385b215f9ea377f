import type { Answers } from '../answers/answers.ts';
import type { EngineContext } from '../case/context.ts';
import { applicationEnvironment, type Submission } from '../case/open.ts';
import { filledFromRegistry, formState, wantedLookups } from '../form/index.ts';
import type { RegistryAnswer, WantedLookup } from '../form/index.ts';
import type { Scenario } from '../generated/definition-types.ts';
import { applicationForm, type Procedure } from '../procedure/procedure.ts';

/** An answer can lead to another question; a form that never comes to rest is left as it is. */
const MOST_ROUNDS = 10;

/**
 * What registries say while the application of a scenario is filled, and its answers with that: as a page does it,
 * question by question. A look-up that the scenario does not name cannot be reached.
 */
export function playRegistries(
  procedure: Procedure,
  { registry: said }: Pick<Scenario, 'registry'>,
  draft: Pick<Submission, 'channel' | 'applicant' | 'parties' | 'answers'>,
  context: EngineContext,
): { readonly answers: Answers; readonly registry: readonly RegistryAnswer[] } {
  const form = applicationForm(procedure);
  let { answers } = draft;
  let registry: readonly RegistryAnswer[] = [];
  for (let round = 0; round < MOST_ROUNDS && said !== undefined; round += 1) {
    const before = registry;
    const asked = applicationEnvironment(procedure, { ...draft, registry }, context);
    const wanted = wantedLookups(form, formState(form, answers, asked), asked);
    if (wanted.length === 0) break;
    registry = [...before, ...wanted.map(answerTo)];
    const told = applicationEnvironment(procedure, { ...draft, registry }, context);
    answers = filledFromRegistry(form, answers, formState(form, answers, told), told, before);
  }
  return { answers, registry };

  function answerTo({ lookup, key }: WantedLookup): RegistryAnswer {
    const values = said !== undefined && Object.hasOwn(said, lookup) ? said[lookup] : undefined;
    return {
      lookup,
      key,
      status: values === undefined ? 'down' : values === null ? 'none' : 'found',
      values: values ?? {},
      title: procedure.definition.lookups?.[lookup]?.title ?? { vi: lookup },
      at: context.now,
    };
  }
}
