import { typedAnswers, withOffset, type Play } from '../../../engine/authoring/index.ts';
import { applicationForm } from '../../../engine/index.ts';
import type { Actor, Answers, CompiledForm, OfferView, ScenarioStep } from '../../../engine/index.ts';

/** What somebody gives with an act. */
export interface ActInput {
  /** The form that was filled in, with its answers; null where the act needs none. */
  readonly filled: { readonly form: CompiledForm; readonly answers: Answers } | null;
  readonly reason: string;
  /** What is asked for again: a component by its key, or a field by its pointer. */
  readonly wanted: readonly { readonly place: string; readonly reason: string }[];
  /** Keys of the papers that are handed in. */
  readonly files: readonly string[];
}

/** What goes with an act that needs nothing. */
export const nothingGiven: ActInput = { filled: null, reason: '', wanted: [], files: [] };

/** The step of a scenario that somebody takes with an offer, now. */
export function actStep(play: Play, actor: Actor, offer: OfferView, input: ActInput): ScenarioStep {
  const task = play.case?.tasks.find(({ id }) => id === offer.task);
  const standard = play.procedure.definition.roles[actor.grants[0]?.role ?? '']?.vi;
  const isNamed = actor.grants.length > 0 && actor.name !== standard;
  return {
    at: withOffset(play.context.now),
    ...(offer.event === null ? {} : { event: offer.event }),
    ...(task === undefined ? {} : { task: task.key }),
    ...(task?.item == null ? {} : { item: task.item.index }),
    ...(isNamed ? { as: actor.name } : {}),
    ...answersOf(play, offer, input),
    ...(offer.reason ? { reason: input.reason.trim() } : {}),
    ...(offer.supplement
      ? {
          supplement: input.wanted.map(({ place, reason }) =>
            place.startsWith('/') ? { field: place, reason } : { component: place, reason },
          ),
        }
      : {}),
    ...(input.files.length === 0 ? {} : { files: [...input.files] }),
  };
}

/** What was filled in; a correction of papers alone sends the application again as it is. */
function answersOf(play: Play, offer: OfferView, { filled }: ActInput): Pick<ScenarioStep, 'answers'> {
  if (filled !== null) return { answers: typedAnswers(filled.form, filled.answers) };
  if (!offer.corrects) return {};
  const form = applicationForm(play.procedure);
  return { answers: typedAnswers(form, play.case?.answers[form.key] ?? {}) };
}
