import type { CompiledForm, FormState, Problem } from '../../engine/index.ts';

/** Key of the page on which a pointer's field stands. */
export function pageOf(form: CompiledForm, pointer: string): string | undefined {
  let places = known.get(form);
  if (places === undefined) {
    places = new Map<string, string>();
    for (const { page, sections } of form.pages)
      for (const { fields } of sections) for (const { field } of fields) places.set(field.key, page.key);
    known.set(form, places);
  }
  return places.get(pointer.split('/')[1] ?? '');
}

const known = new WeakMap<CompiledForm, Map<string, string>>();

/** The problems of a page, or of the whole form where no page is named, in the order of the form. */
export function problemsOn(
  form: CompiledForm,
  state: FormState,
  page: string | null,
  severity: Problem['severity'],
): readonly Problem[] {
  return state.problems.filter(
    (problem) => problem.severity === severity && (page === null || pageOf(form, problem.pointer) === page),
  );
}

/** Errors that are on no page that applies: of the form as a whole, or of a field that is not shown. */
export function placeless(form: CompiledForm, state: FormState): readonly Problem[] {
  return problemsOn(form, state, null, 'error').filter(
    ({ pointer }) => !state.pages.includes(pageOf(form, pointer) ?? ''),
  );
}

/**
 * The problems of what a person may change.
 *
 * @param editable pointers that may be changed; null where all may
 */
export function ownProblems(
  problems: readonly Problem[],
  editable: readonly string[] | null,
): readonly Problem[] {
  if (editable === null) return problems;
  return problems.filter(({ pointer }) =>
    editable.some((own) => pointer === own || pointer.startsWith(`${own}/`)),
  );
}

/** Whether something is wrong with a field, with what it holds, or with the row that holds it. */
export function isWrongAt(state: FormState, pointer: string): boolean {
  return state.problems.some(
    (one) => `${one.pointer}/`.startsWith(`${pointer}/`) || pointer.startsWith(`${one.pointer}/`),
  );
}

/** Whether two lists hold the very same problems in the same order. */
export function areSame(some: readonly Problem[], others: readonly Problem[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
