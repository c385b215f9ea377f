import {
  dossierState,
  formState,
  scopeOf,
  type Answers,
  type Brought,
  type AttachedFile,
  type ContextValue,
  type HandedWay,
  type DossierState,
  type FormEnvironment,
  sourcesIn,
} from '../../../../engine/index.ts';
import type { FormPackage } from '../../../api/index.ts';

/** Papers that will be brought or sent, by place of the dossier. */
export type Promised = Readonly<Record<string, Exclude<HandedWay, 'file'>>>;

/** Files by place of the dossier. */
export type Files = Readonly<Record<string, readonly AttachedFile[]>>;

/**
 * What the dossier asks for with these answers: the same rules that the server will apply.
 *
 * @param more papers that were promised; components that are listed though the answers do not call for them
 */
export function dossierNow(
  { form, dossier }: FormPackage,
  environment: FormEnvironment,
  answers: Answers,
  files: Files,
  more: Pick<Brought, 'promised' | 'receipts' | 'asked' | 'atCounter'> = {},
): Pick<DossierState, 'components' | 'problems'> {
  if (dossier === null) return { components: [], problems: [] };
  const state = formState(form, answers, environment);
  return dossierState(dossier, scopeOf(state.values, environment.outer as ContextValue), environment, {
    files,
    answers: state.answers,
    sources: sourcesIn(state),
    ...more,
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

/** Places whose paper comes in another way than before. */
export function changedPromises(
  before: Promised,
  now: Promised,
): { readonly component: string; readonly way: HandedWay }[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((component) =>
    before[component] === now[component] ? [] : [{ component, way: now[component] ?? 'file' }],
  );
}
