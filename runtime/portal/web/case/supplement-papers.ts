import { askedPlaces, handedOver, isHandedNow, promiseOf, waysOf } from '../../../../engine/index.ts';
import type {
  Answers,
  CaseView,
  ComponentState,
  OfferView,
  PaperReceipt,
  Problem,
} from '../../../../engine/index.ts';
import { dossierNow, type Files, type Promised } from '../application/dossier-now.ts';
import { correctedComponents, type OpenForm } from './open-form.ts';

/**
 * The papers that a person can hand in with a correction: those that were asked for, and those that the dossier
 * lacks or that the server complained of, so that no problem is without a place to mend it. What was handed in
 * before and is asked for again was found wanting: its list begins empty.
 *
 * @param now answers, files and promises given on this page, by component
 * @param problems what the server found wrong with the last attempt
 * @param atCounter whether a clerk does it for the applicant and has the papers before them
 */
export function supplementPapers(
  view: CaseView,
  offer: OfferView,
  opened: OpenForm | null,
  now: {
    readonly answers: Answers | null;
    readonly files: Files;
    readonly promised: Promised;
  },
  problems: readonly Problem[],
  atCounter = false,
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
      const said = now.promised[component.key];
      // Beside the file of a copy, its original is shown.
      const way = files.length > 0 && !isHandedNow(said) ? undefined : said;
      const receipt = way === undefined ? (again ? null : component.receipt) : receiptOf(way, component);
      const other = again || component.satisfied === 'file' ? null : component.satisfied;
      const satisfied =
        files.length > 0 ? 'file' : way === undefined ? other : isHandedNow(way) ? 'paper' : 'promised';
      const required = again || component.required;
      const deliver = atCounter ? waysOf(component, true) : component.deliver;
      return { ...component, deliver, files, satisfied, receipt, visible: true, required };
    });
}

/** What becomes of a paper that comes in another way than as a file. */
function receiptOf(way: Promised[string], { copies }: ComponentState): PaperReceipt {
  return isHandedNow(way) ? handedOver(way, copies) : promiseOf(way);
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
