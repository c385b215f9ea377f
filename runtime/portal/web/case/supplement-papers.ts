import { askedPlaces, promiseOf } from '../../../../engine/index.ts';
import type {
  Answers,
  CaseView,
  ComponentState,
  OfferView,
  PaperReceipt,
  Problem,
  PromisedWay,
} from '../../../../engine/index.ts';
import { dossierNow, type Files } from '../application/dossier-now.ts';
import { correctedComponents, type OpenForm } from './open-form.ts';

/**
 * The papers that a person can hand in with a correction: those that were asked for, and those that the dossier
 * lacks or that the server complained of, so that no problem is without a place to mend it. What was handed in
 * before and is asked for again was found wanting: its list begins empty.
 *
 * @param now answers, files and promises given on this page, by component
 * @param problems what the server found wrong with the last attempt
 */
export function supplementPapers(
  view: CaseView,
  offer: OfferView,
  opened: OpenForm | null,
  now: {
    readonly answers: Answers | null;
    readonly files: Files;
    readonly promised: Readonly<Record<string, PromisedWay>>;
  },
  problems: readonly Problem[],
): ComponentState[] {
  if (!offer.corrects) return [];
  const asked = correctedComponents(view, offer);
  // A component with rows or versions may be asked for as a whole.
  const isAskedOf = (components: readonly ComponentState[]) => {
    const places = new Set(askedPlaces(components, new Set(asked)).map(({ key }) => key));
    return ({ key }: Pick<ComponentState, 'key'>): boolean => places.has(key);
  };
  const wasAsked = isAskedOf(view.dossier);
  const saved = Object.fromEntries(
    view.dossier.map((one) => [one.key, wasAsked(one) ? (now.files[one.key] ?? []) : one.files]),
  );
  const dossier = dossierOf(view, opened, now.answers, saved, asked);
  const isAsked = isAskedOf(dossier.components);
  const pointers = new Set([...problems, ...dossier.problems].map(({ pointer }) => pointer));
  return dossier.components
    .filter(
      ({ key, group, required, satisfied }) =>
        isAsked({ key }) ||
        (required && satisfied === null) ||
        Object.hasOwn(now.files, key) ||
        Object.hasOwn(now.promised, key) ||
        pointers.has(`/dossier/${key}`) ||
        (group !== null && pointers.has(`/dossier/${group.key}`)),
    )
    .map((component) => {
      const again = isAsked(component);
      const files = now.files[component.key] ?? (again ? [] : component.files);
      const way = files.length > 0 ? undefined : now.promised[component.key];
      const receipt = way === undefined ? (again ? null : component.receipt) : promiseOf(way);
      const other = again || component.satisfied === 'file' ? null : component.satisfied;
      const satisfied = files.length > 0 ? 'file' : way === undefined ? other : 'promised';
      const required = again || component.required;
      return { ...component, files, satisfied, receipt, visible: true, required };
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
  return dossierNow(opened.shipped, opened.environment, answers ?? opened.answers, files, {
    asked,
    receipts: receiptsOf(view),
  });
}

function receiptsOf({ dossier }: CaseView): Record<string, PaperReceipt> {
  return Object.fromEntries(
    dossier.flatMap(({ key, receipt }) => (receipt === null ? [] : [[key, receipt] as const])),
  );
}
