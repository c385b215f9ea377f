import {
  applicationForm,
  canonicalJson,
  componentOf,
  displayForm,
  formState,
  type Answers,
  type AttachedFile,
  type FormEnvironment,
  type Text,
} from '../../../engine/index.ts';
import { signedPlace } from './at-counter.ts';
import { filePlace } from './file-place.ts';
import type { RunnableProcedure } from '../definitions/procedure-library.ts';
import type { ApplicationDraft, LeftOver } from '../store/index.ts';

/** What of a draft has no place in another version of its procedure. */
export interface Left {
  readonly items: readonly LeftOver[];
  /** The files that still have a place. */
  readonly dossier: Readonly<Record<string, readonly AttachedFile[]>>;
}

/**
 * Finds the answers and files of a draft that a newer version does not take, as people read them. An answer that
 * the version computes otherwise is none of them: nobody filled it in.
 *
 * @param kept the answers as the newer version keeps them
 */
export function leftOver(
  { draft, runnable }: { readonly draft: ApplicationDraft; readonly runnable: RunnableProcedure },
  newer: RunnableProcedure,
  kept: Answers,
  environment: FormEnvironment,
): Left {
  const form = applicationForm(runnable.procedure);
  const rows = displayForm(form, formState(form, draft.answers, environment), 'vi', environment)
    .flatMap((section) => section.rows)
    .filter(({ key }) => Object.hasOwn(draft.answers, key));
  const labels = new Map(
    form.pages
      .flatMap(({ sections }) => sections.flatMap(({ fields }) => fields))
      .filter(({ rules }) => rules.value === null)
      .map(({ field }) => [field.key, field.label] as const),
  );
  const answers = rows.flatMap(({ key, value }): LeftOver[] => {
    const label = labels.get(key);
    const isSame = canonicalJson(kept[key] ?? null) === canonicalJson(draft.answers[key] ?? null);
    return label === undefined || isSame ? [] : [{ label, value }];
  });
  const titles = new Map<string, Text>(
    runnable.procedure.definition.dossier.components.map(({ key, title }) => [key, title]),
  );
  const isKept = (place: string): boolean =>
    place === signedPlace || filePlace(newer.procedure.definition, place) !== null;
  const files = Object.entries(draft.dossier)
    .filter(([place, list]) => !isKept(place) && list.length > 0)
    .map(([place, list]) => ({
      label: titles.get(componentOf(place)) ?? { vi: place },
      value: list.map(({ name }) => name).join(', '),
    }));
  const dossier = Object.fromEntries(Object.entries(draft.dossier).filter(([place]) => isKept(place)));
  return { items: [...answers, ...files], dossier };
}
