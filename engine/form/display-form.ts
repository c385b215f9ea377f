import type { Answers } from '../answers/answers.ts';
import type { AttachedFile } from '../case/attached-file.ts';
import { kindOf, readFiles, signatureFiles, yesNoText } from '../fields/index.ts';
import { inLanguage, type Language } from '../text/text.ts';
import type { CompiledField, CompiledForm } from './compiled-form.ts';
import type { FormEnvironment, FormState } from './form-state.ts';
import type { ReadForm } from './read-form.ts';
import type { FieldSource } from './registry-answer.ts';
import { tableTotals, type DisplayTotal } from './table-totals.ts';

/** A section as people read it: on the review page, on papers, wherever answers are shown and not asked. */
export interface DisplaySection {
  /** "<page>/<section>". */
  readonly key: string;
  readonly page: string;
  readonly pageTitle: string;
  readonly title: string;
  readonly rows: readonly DisplayRow[];
}

/** One answer with its label. A group has its members as rows, a table a row list for each of its rows. */
export interface DisplayRow {
  readonly pointer: string;
  readonly key: string;
  readonly type: CompiledField['field']['type'];
  readonly label: string;
  /** The answer in words; an empty text where nothing was answered. */
  readonly value: string;
  /** Where the answer comes from, when the person did not declare it. */
  readonly source?: FieldSource;
  /** Of a file field: its files, so that a screen can offer them. */
  readonly files?: readonly AttachedFile[];
  readonly members?: readonly DisplayRow[];
  readonly items?: readonly DisplayItem[];
  /** The answer is covered; whether the reader may see it plain by a look that is written down. */
  readonly masked?: { readonly mayUnmask: boolean };
  /** Of a table: the figures below its rows. */
  readonly totals?: readonly DisplayTotal[];
}

/** One row of a table. */
export interface DisplayItem {
  readonly pointer: string;
  /** What the row is called, e.g. "Kỳ cư trú 2". */
  readonly label: string;
  readonly rows: readonly DisplayRow[];
}

/** A value as people read it. */
export function displayValue(
  compiled: CompiledField,
  value: unknown,
  language: Language,
  environment: FormEnvironment,
): string {
  return kindOf(compiled.field.type).display(value ?? null, compiled, language, environment);
}

/** The visible answers of a form, section by section. */
export function displayForm(
  form: CompiledForm,
  state: Shown,
  language: Language,
  environment: FormEnvironment,
): DisplaySection[] {
  const reader: Reader = { state, language, environment };
  return form.pages.flatMap(({ page, sections }) =>
    sections
      .map(({ section, fields }) => ({
        key: `${page.key}/${section.key}`,
        page: page.key,
        pageTitle: inLanguage(page.title, language),
        title: section.title ? inLanguage(section.title, language) : '',
        rows: rowsOf(fields, state.answers, '', reader),
      }))
      .filter(({ rows }) => rows.length > 0),
  );
}

/**
 * The answers with every value as people read it, under the same keys: what the templates of papers read.
 *
 * @example labelsOf(form, state, env) // { muc_dich: 'Vay vốn', lich_su_hon_nhan: [{ ket_thuc: 'Ly hôn' }] }
 */
export function labelsOf(
  form: CompiledForm,
  state: Pick<FormState, 'answers'>,
  environment: FormEnvironment,
  language: Language = 'vi',
): Readonly<Record<string, unknown>> {
  const fields = form.pages.flatMap(({ sections }) => sections.flatMap((section) => section.fields));
  return labelsIn(fields, state.answers, environment, language);
}

function labelsIn(
  fields: readonly CompiledField[],
  answers: Answers,
  environment: FormEnvironment,
  language: Language,
): Readonly<Record<string, unknown>> {
  const inside = (compiled: CompiledField, value: unknown): unknown => {
    if (compiled.fields.length === 0) return displayValue(compiled, value, language, environment);
    if (Array.isArray(value)) {
      return value.map((row) => labelsIn(compiled.fields, row as Answers, environment, language));
    }
    return labelsIn(compiled.fields, value as Answers, environment, language);
  };
  return Object.fromEntries(
    fields
      .filter(({ field }) => Object.hasOwn(answers, field.key))
      .map((compiled) => [compiled.field.key, inside(compiled, answers[compiled.field.key])]),
  );
}

/** Answers with the fields of them that are shown. */
type Shown = Pick<FormState, 'answers'> & Pick<ReadForm, 'fields'>;

interface Reader {
  readonly state: Shown;
  readonly language: Language;
  readonly environment: FormEnvironment;
}

function rowsOf(
  fields: readonly CompiledField[],
  answers: Answers,
  at: string,
  reader: Reader,
): DisplayRow[] {
  return fields
    .filter(({ field }) => field.type !== 'notice' && reader.state.fields.has(`${at}/${field.key}`))
    .map((compiled) =>
      rowOf(compiled, answers[compiled.field.key] ?? null, `${at}/${compiled.field.key}`, reader),
    );
}

function rowOf(compiled: CompiledField, value: unknown, pointer: string, reader: Reader): DisplayRow {
  const { field, fields } = compiled;
  const { key, type } = field;
  const source = reader.state.fields.get(pointer)?.source ?? null;
  const row: DisplayRow = {
    ...(source === null ? {} : { source }),
    pointer,
    key,
    type,
    label: inLanguage(field.label, reader.language),
    // A box that was left alone says no; it is not an answer that is missing.
    value:
      type === 'checkbox' && value !== true
        ? yesNoText(false, reader.language)
        : displayValue(compiled, value, reader.language, reader.environment),
  };
  if (type === 'file') return { ...row, files: (readFiles(value) ?? []).filter(({ id }) => id !== '') };
  if (type === 'signature') return { ...row, files: signatureFiles(value) };
  if (type === 'group') return { ...row, members: rowsOf(fields, (value ?? {}) as Answers, pointer, reader) };
  if (type !== 'table') return row;
  const name = inLanguage(field.rowLabel ?? field.label, reader.language);
  const items = (Array.isArray(value) ? (value as readonly Answers[]) : []).map((answers, index) => ({
    pointer: `${pointer}/${index}`,
    label: `${name} ${index + 1}`,
    rows: rowsOf(fields, answers, `${pointer}/${index}`, reader),
  }));
  const table = compiled as CompiledField<typeof field>;
  const totals = items.length === 0 ? [] : tableTotals(table, value, reader.language, reader.environment);
  return { ...row, items, ...(totals.length === 0 ? {} : { totals }) };
}
