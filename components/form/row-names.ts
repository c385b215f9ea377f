import { fillText, inLanguage } from '../../engine/index.ts';
import type { CompiledField, CompiledForm, FieldState, Language, Problem } from '../../engine/index.ts';
import { formTextsOf } from '../language/form-texts-of.ts';
import { saidProblem } from '../problem-summary/said-problem.ts';

/**
 * Problems inside rows, each with the names of its row and of the rows around it in front, for a list away from the
 * rows: the first certificate of the second member is another one than that of the first.
 *
 * @example namedByRow(form, problems, 'vi') // message "Hộ 1, Thành viên 2: Nhập họ tên."
 */
export function namedByRow(
  form: CompiledForm,
  problems: readonly Problem[],
  language: Language,
): readonly Problem[] {
  return problems.map((problem) => {
    const row = rowOf(form, problem.pointer, language);
    if (row === null) return problem;
    if (problem.code === 'row-repeated') return repeatNamed(problem, row.name, language);
    const { message } = saidProblem(problem, language);
    return { ...problem, message: { vi: `${row.place}: ${message}` } };
  });
}

/** The states, with rows that repeat others called by the rows' own name, at the cell that repeats. */
export function withRepeatsNamed(
  form: CompiledForm,
  states: ReadonlyMap<string, FieldState>,
  language: Language,
): Map<string, FieldState> {
  const named = new Map(states);
  for (const [pointer, state] of states) {
    if (!state.problems.some(({ code }) => code === 'row-repeated')) continue;
    // The table itself bears the problem; its pointer leads into the row.
    const problems = state.problems.flatMap((problem) => {
      const row = problem.code === 'row-repeated' ? rowOf(form, problem.pointer, language) : null;
      if (row === null) return [problem];
      const repeat = repeatNamed(problem, row.name, language);
      const cell = named.get(problem.pointer);
      if (cell === undefined) return [repeat];
      named.set(problem.pointer, { ...cell, problems: [...cell.problems, repeat] });
      return [];
    });
    named.set(pointer, { ...state, problems });
  }
  return named;
}

function repeatNamed(problem: Problem, name: string, language: Language): Problem {
  const message = fillText(formTextsOf(language).rowRepeated, { ...problem.params, name });
  return { ...problem, message: { vi: message } };
}

/** The row in which a pointer lies, the innermost one where tables are nested, with its place from the outside in. */
function rowOf(
  form: CompiledForm,
  pointer: string,
  language: Language,
): { readonly name: string; readonly place: string } | null {
  let fields: readonly CompiledField[] = form.pages.flatMap(({ sections }) =>
    sections.flatMap((section) => section.fields),
  );
  let row: { name: string; place: string } | null = null;
  let table: CompiledField | null = null;
  for (const part of pointer.split('/').slice(1)) {
    if (table?.field.type === 'table') {
      const { rowLabel } = table.field;
      const name = rowLabel === undefined ? formTextsOf(language).row : inLanguage(rowLabel, language);
      const place = `${name} ${Number(part) + 1}`;
      row = { name, place: row === null ? place : `${row.place}, ${place}` };
      table = null;
      continue;
    }
    const found = fields.find(({ field }) => field.key === part);
    if (found === undefined) break;
    fields = found.fields;
    table = found;
  }
  return row;
}
