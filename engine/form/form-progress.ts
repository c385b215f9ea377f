import { withAnswer } from './answer-at.ts';
import type { Answers } from '../answers/answers.ts';
import { collectPlaces } from './collect-state.ts';
import type { CompiledForm } from './compiled-form.ts';
import { formLimits } from './form-limits.ts';
import { planOf, type ScopePlan } from './form-plan.ts';
import { ownPart, rowsIn } from './form-run.ts';
import type { FormEnvironment, FormState } from './form-state.ts';
import { resettle } from './live-run.ts';
import { compareReport, gatherFields, reportChanges, type Changes } from './report-changes.ts';
import { retype } from './retype.ts';
import type { Round } from './settle-form.ts';
import { shownValues } from './shown-values.ts';
import { problemsOf, runForm, type FormRun } from './state-of-form.ts';
import { storedAnswers } from './stored-answers.ts';

/**
 * A form while somebody fills it in. It has one owner: `changeAnswer` takes it over and gives the next one, and
 * what it was before must not be used again (that throws).
 */
export interface FormProgress {
  /** All that was typed so far, also what is hidden now and counts again when it is shown. */
  readonly typed: Answers;
  /**
   * The state, equal to `formState(form, typed, environment)`. A field that did not change has the very same
   * `FieldState` object as before. `fields` is brought up to date in place; `answers`, `values` and `problems` are
   * gathered when they are first read, so they must be read before the next change.
   */
  readonly state: FormState;
  /** Pointers of fields whose state is another one than before, or that appeared or went. */
  readonly changed: ReadonlySet<string>;
  /** Whether fields, pages or sections appeared, went or moved: otherwise `changed` is all there is to redraw. */
  readonly structure: boolean;
}

/**
 * Begins to fill in a form.
 *
 * @param before the progress before, when answers or environment were changed as a whole (a draft was loaded, a
 *   catalogue arrived): fields that look the same keep their state, and only the others are in `changed`
 * @example
 * let progress = startForm(form, draft, environment);
 * progress = changeAnswer(progress, '/so_ban', 2);
 * progress.changed // Set { '/so_ban', '/phi' }
 */
export function startForm(
  form: CompiledForm,
  answers: Answers,
  environment: FormEnvironment,
  before?: FormProgress,
): FormProgress {
  const states = before ? takeOver(before).fields : new Map<never, never>();
  return restart({ form, environment }, answers, { fields: states, changed: new Set(), structure: false });
}

/**
 * The form with another answer at a JSON pointer (see `withAnswer`; `undefined` takes an answer or a row away). Only
 * what the answer can affect is worked out again: the rules that read it, by whatever other fields. Moving rows
 * is one change of their table.
 *
 * @throws Error when the pointer leaves a hole between rows, or the progress was changed before
 */
export function changeAnswer(progress: FormProgress, pointer: string, value: unknown): FormProgress {
  const work = takeOver(progress);
  const typed = withAnswer(progress.typed, pointer, value);
  const changes: Changes = { fields: work.fields, changed: new Set(), structure: false };
  if (!work.isLive) return restart(work, typed, changes);
  const { run, env } = work;
  const rowsBefore = run.budget.left;
  const mayHaveRows = retype(run, typed, pointer, env);
  const round: Round = { env, opening: false, places: new Map(), changed: false };
  resettle(run, round);
  const isCrowded =
    (mayHaveRows || run.budget.left !== rowsBefore) && rowsAtMost(work, typed) > formLimits.rowsPerForm;
  if (!isCrowded) reportChanges(run, env, changes);
  // Limits count over the whole form, so only working out all of it says what they cut off.
  if (isCrowded || env.strikes.count > 0) return restart(work, typed, changes);
  return progressOf(work, typed, changes, progress.state);
}

/** What stands behind a progress. */
interface Work extends FormRun {
  readonly form: CompiledForm;
  readonly environment: FormEnvironment;
  readonly fields: Changes['fields'];
  /** Whether the run can follow single changes. */
  readonly isLive: boolean;
}

const works = new WeakMap<FormProgress, Work>();

function takeOver(progress: FormProgress): Work {
  const work = works.get(progress);
  if (!work) throw new Error('this progress of a form was changed before: use the one that came of it');
  works.delete(progress);
  return work;
}

/** Works out the whole form. */
function restart(
  { form, environment }: Pick<Work, 'form' | 'environment'>,
  typed: Answers,
  changes: Changes,
): FormProgress {
  const formRun = runForm(form, typed, environment);
  const { run, env } = formRun;
  compareReport(run, changes);
  const hasRoom = rowsAtMost(formRun, typed) <= formLimits.rowsPerForm;
  const isLive = planOf(form).settles && env.strikes.count === 0 && hasRoom;
  if (isLive) run.budget.left = Number.MAX_SAFE_INTEGER;
  return progressOf({ ...formRun, form, environment, fields: changes.fields, isLive }, typed, changes);
}

function progressOf(work: Work, typed: Answers, changes: Changes, before?: FormState): FormProgress {
  const { run, settled } = work;
  if (changes.structure) gatherFields(run, changes);
  const { fields } = changes;
  const places = changes.structure || !before ? collectPlaces(run) : before;
  const { pages, sections } = places;
  let answers: FormState['answers'] | null = null;
  let problems: FormState['problems'] | null = null;
  const state: FormState = {
    fields,
    pages,
    sections,
    get answers() {
      return (answers ??= storedAnswers(run));
    },
    get values() {
      return shownValues(run);
    },
    get problems() {
      return (problems ??= problemsOf(run, settled));
    },
  };
  const progress: FormProgress = { typed, state, changed: changes.changed, structure: changes.structure };
  works.set(progress, { ...work, fields });
  return progress;
}

/** No fewer rows than a working out of the whole form would ever hold at once. */
function rowsAtMost({ run }: Pick<FormRun, 'run'>, typed: Answers): number {
  return rowsIn(run, null) + rowsSent(run.plan, typed);
}

function rowsSent(plan: ScopePlan, sent: unknown): number {
  let rows = 0;
  for (const { inner, key, kind } of plan.fields) {
    if (!inner) continue;
    const part = ownPart(sent, key);
    if (kind.type !== 'table') rows += rowsSent(inner, part);
    else if (Array.isArray(part)) for (const row of part as unknown[]) rows += 1 + rowsSent(inner, row);
  }
  return rows;
}
