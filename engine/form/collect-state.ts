import type { Problem } from '../problems/problem.ts';
import type { CompiledPage, CompiledSection } from './compiled-form.ts';
import type { ScopeRun } from './form-run.ts';
import type { FieldState, FormState } from './form-state.ts';

/** The states of all fields that are shown, by pointer. */
export function collectFields(
  run: ScopeRun,
  fields = new Map<string, FieldState>(),
): Map<string, FieldState> {
  for (const field of run.plan.fields) {
    const state = run.cells[field.index]?.state;
    if (!state) continue;
    if (field.inner) for (const inner of run.inner[field.key] ?? []) collectFields(inner, fields);
    fields.set(state.pointer, state);
  }
  return fields;
}

/** All problems in the order of the form. */
export function collectProblems(run: ScopeRun, problems: Problem[] = []): Problem[] {
  for (const field of run.plan.fields) {
    const cell = run.cells[field.index];
    if (!cell) continue;
    const { state, hidden } = cell;
    if (hidden.length > 0) problems.push(...hidden);
    if (!state) continue;
    if (state.problems.length > 0) problems.push(...state.problems);
    if (!field.inner) continue;
    for (const inner of run.inner[field.key] ?? []) {
      collectProblems(inner, problems);
      problems.push(...inner.rowProblems);
    }
  }
  return problems;
}

/** The pages and sections that apply: those that have something to show. */
export function collectPlaces(run: ScopeRun): Pick<FormState, 'pages' | 'sections'> {
  const shown = new Map<CompiledSection, CompiledPage>();
  let last: CompiledSection | null = null;
  for (const { page, section, index } of run.plan.fields) {
    // Fields of a section stand together.
    if (!page || !section || section === last || !run.marks[index]?.visible) continue;
    shown.set(section, page);
    last = section;
  }
  const pages = new Set([...shown.values()].map(({ page }) => page.key));
  const sections = [...shown].map(([{ section }, { page }]) => `${page.key}/${section.key}`);
  return { pages: [...pages], sections: new Set(sections) };
}
