import { fillText, inLanguage } from '../../engine/index.ts';
import type { CompiledField, CompiledForm, FieldState, Language, Problem } from '../../engine/index.ts';
import { formTextsOf } from '../language/form-texts-of.ts';
import { saidProblem } from '../problem-summary/said-problem.ts';

/**
 * Problems inside rows, each with the name of its row in front, for a list away from the rows.
 *
 * @example namedByRow(form, problems, 'vi') // message "Địa điểm 2: Nhập tên địa điểm."
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
    return { ...problem, message: { vi: `${row.name} ${row.number}: ${message}` } };
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

/** Name and number, from 1, of the row in which a pointer lies; of the innermost one where tables are nested. */
function rowOf(
  form: CompiledForm,
  pointer: string,
  language: Language,
): { readonly name: string; readonly number: number } | null {
  let fields: readonly CompiledField[] = form.pages.flatMap(({ sections }) =>
    sections.flatMap((section) => section.fields),
  );
  let row: { name: string; number: number } | null = null;
  let table: CompiledField | null = null;
  for (const part of pointer.split('/').slice(1)) {
    if (table?.field.type === 'table') {
      const { rowLabel } = table.field;
      const name = rowLabel === undefined ? formTextsOf(language).row : inLanguage(rowLabel, language);
      row = { name, number: Number(part) + 1 };
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
