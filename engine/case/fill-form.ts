import type { Answers } from '../answers/answers.ts';
import type { ContextValue, Value } from '../feel/index.ts';
import {
  asksRegistries,
  askingFields,
  formState,
  type CompiledForm,
  type FieldSource,
  type FormEnvironment,
  type FormState,
  type RegistryAnswer,
} from '../form/index.ts';
import type { Problem } from '../problems/problem.ts';
import { taskDefinition } from '../procedure/procedure.ts';
import { accessOf, formToFill, notTheirs } from './access.ts';
import { bookSlots } from './book-slots.ts';
import { caseFormEnvironment } from './case-scope.ts';
import type { EventCommand } from './command.ts';
import type { Offer } from './offers.ts';
import { sourcesIn, type Sources } from './sources.ts';
import type { WorkingCase } from './working-case.ts';

/** The answers given with a command and where they come from, or what is wrong with them. */
export type Filled =
  | { readonly answers: Answers | null; readonly sources?: Sources }
  | { readonly problems: readonly Problem[] };

/** Fills the form of an offer, with what registries said to it. */
export function fillForm(work: WorkingCase, command: EventCommand, offer: Offer): Filled {
  const key = offer.meta.form;
  if (key === undefined) return { answers: null };
  const whole = work.procedure.forms.get(key);
  if (!whole) throw new Error(`No form ${key} in ${work.procedure.definition.id}`);
  const access = accessOf(work.procedure, work.now, command.actor);
  const form = formToFill(whole, access);
  const saved = work.now.answers[key];
  const environment: FormEnvironment = {
    ...caseFormEnvironment(work.procedure, work.now, key, work.context, itemScope(work, offer)),
    ...(saved === undefined ? {} : { saved }),
    registry: command.registry ?? [],
  };
  const state = formState(form, command.answers ?? {}, environment);
  const manual = typedByHand(form, state, environment, command.manualReason);
  const problems = [
    ...notTheirs(whole, access, command.answers ?? {}, state.answers),
    ...state.problems.filter((problem) => problem.severity === 'error'),
  ].map(belowAnswers);
  if ('problem' in manual) problems.push(manual.problem);
  const task = offer.task?.item ? offer.task.id : null;
  if (problems.length === 0) problems.push(...bookSlots(work, { form, state, task }).map(belowAnswers));
  if (problems.length > 0) return { problems };
  const typed = 'problem' in manual ? {} : manual.typed;
  const sources: Sources = asksRegistries(form) ? { ...sourcesIn(state), ...typed } : {};
  // A form that is filled once for every item belongs to its task, not to the case.
  if (task === null) {
    work.now.answers = { ...work.now.answers, [key]: state.answers };
    // What was said before of other answers says nothing of these.
    if (work.now.sources?.[key] !== undefined || Object.keys(sources).length > 0) {
      work.now.sources = { ...work.now.sources, [key]: sources };
    }
  }
  return { answers: state.answers, ...(Object.keys(sources).length === 0 ? {} : { sources }) };
}

/** A problem of a form, as one of the command that fills it. */
export function belowAnswers(problem: Problem): Problem {
  return { ...problem, pointer: `/answers${problem.pointer}` };
}

/** What was typed where the registry could not be asked, with the reason that this needs; the problem where it lacks. */
function typedByHand(
  form: CompiledForm,
  state: FormState,
  environment: FormEnvironment,
  given = '',
): { readonly typed: Sources } | { readonly problem: Problem } {
  if (!asksRegistries(form)) return { typed: {} };
  const reason = given.trim();
  const typed = askingFields(form, state, environment).flatMap(({ pointer, lookup, key }) => {
    const answer = environment.registry?.find((one) => one.lookup === lookup && one.key === key);
    const value = state.fields.get(pointer)?.value ?? null;
    return answer?.status === 'down' && value !== null && value !== '' ? [{ pointer, answer }] : [];
  });
  const [first] = typed;
  if (first === undefined) return { typed: {} };
  if (reason === '') {
    const params = { registry: first.answer.title.vi };
    return {
      problem: { code: 'manual-reason-missing', pointer: '/manualReason', severity: 'error', params },
    };
  }
  const source = ({ title, at }: RegistryAnswer): FieldSource => ({ kind: 'manual', title, at, reason });
  return { typed: Object.fromEntries(typed.map(({ pointer, answer }) => [pointer, source(answer)])) };
}

function itemScope(work: WorkingCase, offer: Offer): ContextValue {
  if (!offer.task?.item) return {};
  const definition = taskDefinition(work.procedure, offer.task.state, offer.task.key);
  return definition.forEach ? { [definition.forEach.as]: offer.task.item.value as Value } : {};
}
