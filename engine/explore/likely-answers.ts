import type { Answers } from '../answers/answers.ts';
import { readsOf } from '../feel/index.ts';
import { kindOf } from '../fields/index.ts';
import {
  answerAt,
  emptyAnswers,
  emptyRow,
  formState,
  withAnswer,
  type CompiledField,
  type CompiledForm,
  type FieldState,
  type FormEnvironment,
  type FormState,
} from '../form/index.ts';
import type { Problem } from '../problems/problem.ts';
import { candidateValues } from './candidate-values.ts';
import { checksAt, fieldsByPath, pathAt } from './field-places.ts';
import { literalsIn } from './literals.ts';
import { sampleBirthDate } from './sample-values.ts';

/** A form that is to be filled by nobody. */
export interface AnswerOrder {
  readonly form: CompiledForm;
  readonly environment: FormEnvironment;
  /** Answers to begin with; without them, those that the form opens with. */
  readonly start?: Answers;
  /** Answers that are wished for, by JSON pointer; they stay as long as their fields are shown. */
  readonly fixed?: Readonly<Record<string, unknown>>;
  /** Values that are worth a try, by the path of a field. */
  readonly hints?: ReadonlyMap<string, readonly unknown[]>;
  /** Days of birth are chosen like any other day, whatever the number of the person says. */
  readonly anyBirthDate?: boolean;
  /** A free slot of an appointment. */
  readonly slotAt?: (pointer: string, state: FormState) => unknown;
}

/** Answers that were found, and what is still wrong with them. */
export interface LikelyAnswers {
  readonly answers: Answers;
  readonly problems: readonly Problem[];
}

/** An answer can show other fields, and they others. */
const MOST_ROUNDS = 30;
/** So many values are tried to mend answers that break a rule. */
const MOST_TRIES = 120;

/**
 * Answers that the form's own rules accept: what must be filled is filled with what its kind suggests; where a rule
 * complains, the fields that it reads get other values as long as that leaves fewer complaints.
 *
 * Nothing of it is by chance: the same form gets the same answers.
 */
export function likelyAnswers(order: AnswerOrder): LikelyAnswers {
  const { form, environment } = order;
  let answers = order.start ?? emptyAnswers(form, environment);
  let tries = MOST_TRIES;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const state = formState(form, answers, environment);
    const filled = fillOnce(order, answers, state);
    if (filled !== null) {
      answers = filled;
      continue;
    }
    const wrong = errorsOf(state);
    if (wrong.length === 0) break;
    const mended = mend(order, answers, state, wrong, tries);
    tries = mended.tries;
    if (mended.answers === null) return { answers, problems: wrong };
    ({ answers } = mended);
  }
  return { answers, problems: errorsOf(formState(form, answers, environment)) };
}

function errorsOf({ problems }: FormState): readonly Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

/** The answers with everything filled that is asked for now; null where nothing is left. */
function fillOnce(order: AnswerOrder, answers: Answers, state: FormState): Answers | null {
  const { fixed = {} } = order;
  let filled = answers;
  for (const [pointer, value] of Object.entries(fixed)) {
    const isOpen = state.fields.get(pointer)?.readonly === false;
    if (isOpen && !isGranted(answerAt(filled, pointer), value)) filled = withAnswer(filled, pointer, value);
  }
  if (filled !== answers) return filled;
  for (const field of state.fields.values()) {
    if (!field.required || field.readonly || !isMissing(order.form, field)) continue;
    const value = firstValue(order, filled, state, field);
    if (value !== undefined) filled = withAnswer(filled, field.pointer, value);
  }
  return filled === answers ? null : filled;
}

/** What an empty field is filled with; undefined where nothing is known for its kind. */
function firstValue(order: AnswerOrder, answers: Answers, state: FormState, field: FieldState): unknown {
  const { form, environment } = order;
  const compiled = fieldsByPath(form).get(pathAt(field.pointer));
  if (compiled === undefined || compiled.rules.value !== null) return undefined;
  if (compiled.field.type === 'table') {
    const rows = Math.max(1, compiled.field.minRows ?? 1);
    return Array.from({ length: rows }, () => emptyRow(form, answers, field.pointer, environment));
  }
  if (!kindOf(compiled.field.type).stores) return undefined;
  if (compiled.field.type === 'appointment' && order.slotAt) return order.slotAt(field.pointer, state);
  return candidates(order, field)[0];
}

function candidates(
  { form, environment, hints, anyBirthDate = false }: AnswerOrder,
  field: FieldState,
): readonly unknown[] {
  const path = pathAt(field.pointer);
  const compiled = fieldsByPath(form).get(path);
  if (compiled === undefined) return [];
  const own = candidateValues(compiled, field, environment);
  const born = !anyBirthDate && isBirthDate(form, compiled) ? [sampleBirthDate] : [];
  return [...born, ...own, ...(hints?.get(path) ?? [])];
}

/** Whether a field is the day of birth of somebody whose personal identification number is asked for. */
function isBirthDate(form: CompiledForm, { field }: CompiledField): boolean {
  return (
    field.type === 'date' &&
    [...fieldsByPath(form).values()].some(
      ({ field: other }) => other.type === 'citizenId' && other.birthDate === field.key,
    )
  );
}

/** The answers with one change that leaves fewer complaints; null where none was found. */
function mend(
  order: AnswerOrder,
  answers: Answers,
  state: FormState,
  wrong: readonly Problem[],
  tries: number,
): { readonly answers: Answers | null; readonly tries: number } {
  let left = tries;
  for (const { pointer } of wrong) {
    for (const { field, values } of suspects(order, state, pointer)) {
      for (const value of values) {
        if (left === 0) return { answers: null, tries: 0 };
        if (isSame(value, field.value)) continue;
        left -= 1;
        const changed = withAnswer(answers, field.pointer, value);
        const found = errorsOf(formState(order.form, changed, order.environment));
        if (weigh(found) < weigh(wrong)) return { answers: changed, tries: left };
      }
    }
  }
  return { answers: null, tries: left };
}

/** What is missing weighs little: the next round fills it. */
function weigh(problems: readonly Problem[]): number {
  return problems.reduce((sum, { code }) => sum + (code.endsWith('required') ? 0.01 : 1), 0);
}

interface Suspect {
  readonly field: FieldState;
  readonly values: readonly unknown[];
}

/** The fields whose values may be at fault where a problem is: the field itself, then those that its rules read. */
function suspects(order: AnswerOrder, state: FormState, pointer: string): readonly Suspect[] {
  const { form, fixed = {} } = order;
  const own = nearestField(state, pointer);
  const path = pathAt(pointer);
  const checks = checksAt(form, path);
  const values = checks.flatMap(({ that }) => literalsIn(that));
  const reads = checks.flatMap(({ that }) => readsOf(that)).flatMap((names) => names);
  const read = [...state.fields.values()].filter((field) => {
    const key = field.pointer.split('/').at(-1) ?? '';
    return reads.includes(key) && isNear(field.pointer, pointer);
  });
  return [...(own === undefined ? [] : [own]), ...read]
    .filter((field) => !field.readonly && !Object.hasOwn(fixed, field.pointer))
    .flatMap((field) => {
      const { type } = fieldsByPath(form).get(pathAt(field.pointer))?.field ?? {};
      if (type === undefined) return [];
      if (type === 'table') return [{ field, values: rowChoices(order, state, field) }];
      return [{ field, values: [...candidates(order, field), ...values.filter((one) => fits(type, one))] }];
    });
}

/** A field of the same row, or one outside of all rows. */
function isNear(one: string, other: string): boolean {
  const row = (pointer: string): string => /^.*\/\d+(?=\/)/.exec(pointer)?.[0] ?? '';
  return other.startsWith(row(one)) || row(one) === '';
}

/** A table with a row more, and with a row less. */
function rowChoices(order: AnswerOrder, state: FormState, field: FieldState): readonly unknown[] {
  const rows: readonly unknown[] = Array.isArray(field.value) ? field.value : [];
  const row = emptyRow(order.form, state.answers, field.pointer, order.environment);
  return [[...rows, row], ...(rows.length > 0 ? [rows.slice(0, -1)] : [])];
}

function nearestField(state: FormState, pointer: string): FieldState | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const field = state.fields.get(at);
    if (field) return field;
  }
  return undefined;
}

/** Whether a constant of a rule can be a value of a kind. */
function fits(type: string, value: string | number): boolean {
  const isNumber = ['integer', 'number', 'money'].includes(type);
  return typeof value === 'number' ? isNumber : !isNumber;
}

/** Whether nothing is answered; a box that is not ticked says no, and is no answer where one is required. */
function isMissing(form: CompiledForm, { pointer, value }: FieldState): boolean {
  if (value === false) return fieldsByPath(form).get(pathAt(pointer))?.field.type === 'checkbox';
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** Whether a wish is fulfilled. Of rows without answers only the number is wished for. */
function isGranted(value: unknown, wish: unknown): boolean {
  const isRows = Array.isArray(wish) && wish.every((row) => JSON.stringify(row) === '{}');
  return isRows ? Array.isArray(value) && value.length === wish.length : isSame(value, wish);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
