import type { Answers } from '../answers/answers.ts';
import { caseFormEnvironment } from '../case/case-scope.ts';
import type { Case } from '../case/case.ts';
import type { EngineContext } from '../case/context.ts';
import { itemOf } from '../case/form-sections.ts';
import type { Offer } from '../case/offers.ts';
import { applicationEnvironment, type Submission } from '../case/open.ts';
import { filledFromRegistry, formState, wantedLookups } from '../form/index.ts';
import type { CompiledForm, FormEnvironment, RegistryAnswer, WantedLookup } from '../form/index.ts';
import type { Scenario, ScenarioRegistry } from '../generated/definition-types.ts';
import { applicationForm, type Procedure } from '../procedure/procedure.ts';

/** An answer can lead to another question; a form that never comes to rest is left as it is. */
const MOST_ROUNDS = 10;

/** A form that was filled, with what registries said while it was. */
interface Asked {
  readonly answers: Answers;
  readonly registry: readonly RegistryAnswer[];
}

/**
 * What registries say while the application of a scenario is filled, and its answers with that: as a page does it,
 * question by question. A look-up that the scenario does not name cannot be reached.
 */
export function playRegistries(
  procedure: Procedure,
  { registry: said }: Pick<Scenario, 'registry'>,
  draft: Pick<Submission, 'channel' | 'applicant' | 'parties' | 'answers'>,
  context: EngineContext,
): Asked {
  if (said === undefined) return { answers: draft.answers, registry: [] };
  const environment = applicationEnvironment(procedure, draft, context);
  return askWhileFilled(applicationForm(procedure), draft.answers, environment, (wanted) =>
    scenarioAnswer(procedure, said, wanted, context),
  );
}

/** The same for the form of an offer of a case that is under way. */
export function playTaskRegistries(
  procedure: Procedure,
  current: Case,
  offer: Offer | undefined,
  answers: Answers,
  said: ScenarioRegistry | undefined,
  context: EngineContext,
): Asked {
  const form = procedure.forms.get(offer?.meta.form ?? '');
  if (said === undefined || form === undefined) return { answers, registry: [] };
  const nearest = offer?.task ? itemOf(procedure, offer.task) : {};
  const environment = caseFormEnvironment(procedure, current, form.key, context, nearest);
  return askWhileFilled(form, answers, environment, (wanted) =>
    scenarioAnswer(procedure, said, wanted, context),
  );
}

/** What a scenario lets a registry say to a question. */
export function scenarioAnswer(
  { definition }: Procedure,
  said: ScenarioRegistry,
  { lookup, key }: WantedLookup,
  { now }: EngineContext,
): RegistryAnswer {
  const values = Object.hasOwn(said, lookup) ? said[lookup] : undefined;
  return {
    lookup,
    key,
    status: values === undefined ? 'down' : values === null ? 'none' : 'found',
    values: values ?? {},
    title: definition.lookups?.[lookup]?.title ?? { vi: lookup },
    at: now,
  };
}

function askWhileFilled(
  form: CompiledForm,
  begun: Answers,
  environment: FormEnvironment,
  answerTo: (wanted: WantedLookup) => RegistryAnswer,
): Asked {
  let answers = begun;
  let registry: readonly RegistryAnswer[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = registry;
    const asked = { ...environment, registry };
    const wanted = wantedLookups(form, formState(form, answers, asked), asked);
    if (wanted.length === 0) break;
    registry = [...before, ...wanted.map(answerTo)];
    const told = { ...environment, registry };
    answers = filledFromRegistry(form, answers, formState(form, answers, told), told, before);
  }
  return { answers, registry };
}
