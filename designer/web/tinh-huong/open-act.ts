import type { FormServices } from '../../../components/index.ts';
import type { Play } from '../../../engine/authoring/index.ts';
import {
  accessOf,
  applicationForm,
  caseFormEnvironment,
  formToFill,
  type Actor,
  type Answers,
  type Case,
  type CompiledForm,
  type ContextValue,
  type FormEnvironment,
  type Language,
  type OfferView,
  type Procedure,
  type Value,
} from '../../../engine/index.ts';
import { trialServices } from './trial-services.ts';
import { trialSlots } from './trial-slots.ts';

/** A form that an offer needs, ready to be filled. */
export interface OpenAct {
  readonly form: CompiledForm;
  readonly answers: Answers;
  readonly environment: FormEnvironment;
  /** Pointers that may be changed; null: all. */
  readonly editable: readonly string[] | null;
  readonly services: FormServices;
  /** The answers as they are now, for slots. */
  readonly noteAnswers: (answers: Answers) => void;
}

/**
 * Opens the form of an offer for somebody; null where it needs none.
 *
 * @param kept what was answered before, with which the form begins
 */
export function openAct(
  play: Play,
  actor: Actor,
  offer: OfferView,
  language: Language,
  kept: Answers = {},
): OpenAct | null {
  const { procedure, context, case: current } = play;
  if (current === null) return null;
  const asked = offer.corrects ? correctedFields(current) : null;
  if (asked?.length === 0) return null;
  const whole = offer.corrects ? applicationForm(procedure) : procedure.forms.get(offer.form ?? '');
  if (whole === undefined) return null;
  const form = formToFill(whole, accessOf(procedure, current, actor));
  const saved = current.answers[form.key];
  const task = current.tasks.find(({ id }) => id === offer.task);
  const environment: FormEnvironment = {
    ...caseFormEnvironment(procedure, current, form.key, context, itemOf(procedure, task)),
    ...(saved === undefined ? {} : { saved }),
    registry: [],
  };
  const begun = { ...(offer.corrects ? saved : offer.answers), ...kept };
  let answers = begun;
  return {
    form,
    answers: begun,
    environment,
    editable: asked,
    services: trialServices({
      catalogue: context.catalogue,
      now: context.now,
      language,
      freeSlots: trialSlots(
        procedure,
        () => ({ form, answers, environment, receivingUnit: current.receivingUnit }),
        context,
      ),
    }),
    noteAnswers: (now) => {
      answers = now;
    },
  };
}

/** The fields of the application that the open request asks for. */
function correctedFields(current: Case): readonly string[] {
  const open = current.supplements.findLast(({ answeredAt }) => answeredAt === null);
  return (open?.items ?? []).flatMap(({ field }) => field ?? []);
}

/** The item of a task that is there once for each. */
function itemOf(procedure: Procedure, task: Case['tasks'][number] | undefined): ContextValue {
  if (!task?.item) return {};
  const definition = procedure.tasks(task.state).find(({ key }) => key === task.key);
  return definition?.forEach ? { [definition.forEach.as]: task.item.value as Value } : {};
}
