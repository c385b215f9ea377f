import type { Answers, CaseView, ComponentState, OfferView, Problem } from '../../../../engine/index.ts';
import { dossierNow, type Files } from '../application/dossier-now.ts';
import { correctedComponents, type OpenForm } from './open-form.ts';

/**
 * The papers that a person can hand in with a correction: those that were asked for, and those that the dossier
 * lacks or that the server complained of, so that no problem is without a place to mend it. What was handed in
 * before and is asked for again was found wanting: its list begins empty.
 *
 * @param given files handed in on this page, by component
 * @param problems what the server found wrong with the last attempt
 */
export function supplementPapers(
  view: CaseView,
  offer: OfferView,
  opened: OpenForm | null,
  now: { readonly answers: Answers | null; readonly files: Files },
  problems: readonly Problem[],
): ComponentState[] {
  if (!offer.corrects) return [];
  const asked = correctedComponents(view, offer);
  const saved = Object.fromEntries(
    view.dossier.map(({ key, files }) => [key, asked.includes(key) ? (now.files[key] ?? []) : files]),
  );
  const dossier = dossierOf(view, opened, now.answers, saved, asked);
  const pointers = new Set([...problems, ...dossier.problems].map(({ pointer }) => pointer));
  return dossier.components
    .filter(
      ({ key, group, required, satisfied }) =>
        asked.includes(key) ||
        (required && satisfied === null) ||
        Object.hasOwn(now.files, key) ||
        pointers.has(`/dossier/${key}`) ||
        (group !== null && pointers.has(`/dossier/${group.key}`)),
    )
    .map((component) => {
      const isAsked = asked.includes(component.key);
      const files = now.files[component.key] ?? (isAsked ? [] : component.files);
      const other = isAsked || component.satisfied === 'file' ? null : component.satisfied;
      const satisfied = files.length > 0 ? 'file' : other;
      return { ...component, files, satisfied, visible: true, required: isAsked || component.required };
    });
}

/** With a form on the page its answers decide; without one those of the case stay as they are. */
function dossierOf(
  view: CaseView,
  opened: OpenForm | null,
  answers: Answers | null,
  files: Files,
  asked: readonly string[],
): { readonly components: readonly ComponentState[]; readonly problems: readonly Problem[] } {
  if (opened === null || opened.shipped.dossier === null) return { components: view.dossier, problems: [] };
  return dossierNow(opened.shipped, opened.environment, answers ?? opened.answers, files, asked);
}
