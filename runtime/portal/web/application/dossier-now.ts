import {
  dossierState,
  formState,
  scopeOf,
  type Answers,
  type AttachedFile,
  type ContextValue,
  type DossierState,
  type FormEnvironment,
} from '../../../../engine/index.ts';
import type { FormPackage } from '../../../api/index.ts';

/** Files by place of the dossier. */
export type Files = Readonly<Record<string, readonly AttachedFile[]>>;

/**
 * What the dossier asks for with these answers: the same rules that the server will apply.
 *
 * @param asked components that are listed though the answers do not call for them
 */
export function dossierNow(
  { form, dossier }: FormPackage,
  environment: FormEnvironment,
  answers: Answers,
  files: Files,
  asked: readonly string[] = [],
): Pick<DossierState, 'components' | 'problems'> {
  if (dossier === null) return { components: [], problems: [] };
  const state = formState(form, answers, environment);
  return dossierState(dossier, scopeOf(state.values, environment.outer as ContextValue), environment, {
    files,
    answers: state.answers,
    asked,
  });
}

/** Files that were there before and are there no more, with their component. */
export function removedFiles(
  before: Files,
  now: Files,
): { readonly component: string; readonly file: string }[] {
  return Object.entries(before).flatMap(([component, files]) => {
    const left = new Set((now[component] ?? []).map(({ id }) => id));
    return files.filter(({ id }) => !left.has(id)).map(({ id }) => ({ component, file: id }));
  });
}
