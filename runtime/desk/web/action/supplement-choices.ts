import { inLanguage } from '../../../../engine/index.ts';
import type { CaseView, DisplayRow, Language, SupplementItem } from '../../../../engine/index.ts';

/** Something that the applicant may be asked to correct. */
export interface SupplementChoice {
  /** Stable while the case is on the screen. */
  readonly key: string;
  readonly label: string;
  /** What was answered or attached. */
  readonly given: string;
  /** How deep it stands in a group or table. */
  readonly depth: number;
  readonly place: { readonly field: string } | { readonly component: string };
}

/** Choices under one heading: a section of the application, or the papers of the dossier. */
export interface SupplementGroup {
  readonly key: string;
  readonly title: string;
  readonly choices: readonly SupplementChoice[];
}

/** The reasons written so far, by key of the choice; a chosen one without a reason yet has an empty text. */
export type SupplementReasons = Readonly<Record<string, string>>;

/**
 * What of a case can be asked for again: the answers of the application, which a view lists first, and every paper
 * of the definition, also one that the present answers do not call for: they may be what is wrong.
 * Computed answers are left out, since nobody can correct them.
 */
export function supplementGroups(view: CaseView, language: Language, papersTitle: string): SupplementGroup[] {
  const sections = (view.forms[0]?.sections ?? []).map(({ key, title, pageTitle, rows }) => ({
    key,
    title: title === '' ? pageTitle : title,
    choices: rows.flatMap((row) => choicesOf(row, 0)),
  }));
  const filesOf = new Map(view.dossier.map(({ key, files }) => [key, files]));
  const papers = view.components.map(({ key, title }) => ({
    key: choiceKey(key),
    label: inLanguage(title, language),
    given: (filesOf.get(key) ?? []).map(({ name }) => name).join(', '),
    depth: 0,
    place: { component: key },
  }));
  return [...sections, { key: 'dossier', title: papersTitle, choices: papers }].filter(
    ({ choices }) => choices.length > 0,
  );
}

/** The key of the choice of an answer by its pointer, or of a component. */
export function choiceKey(place: string): string {
  return place.startsWith('/') ? place : `dossier:${place}`;
}

/** The request as it is sent, in the order of the screen. */
export function supplementItems(
  groups: readonly SupplementGroup[],
  reasons: SupplementReasons,
): SupplementItem[] {
  return groups
    .flatMap(({ choices }) => choices)
    .filter(({ key }) => Object.hasOwn(reasons, key))
    .map(({ key, place }) => ({ ...place, reason: (reasons[key] ?? '').trim() }));
}

function choicesOf(row: DisplayRow, depth: number): SupplementChoice[] {
  if (row.type === 'computed' || row.type === 'notice') return [];
  const own: SupplementChoice = {
    key: row.pointer,
    label: row.label,
    given: row.value,
    depth,
    place: { field: row.pointer },
  };
  const members = (row.members ?? []).flatMap((member) => choicesOf(member, depth + 1));
  const cells = (row.items ?? []).flatMap(({ label, rows }) =>
    rows
      .flatMap((cell) => choicesOf(cell, depth + 1))
      .map((choice) => ({ ...choice, label: `${label}: ${choice.label}` })),
  );
  return [own, ...members, ...cells];
}
