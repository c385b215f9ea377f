import { applicationOf, beginPlay, firstApplication, isObject } from '../../../engine/authoring/index.ts';
import {
  answerAt,
  applicationEnvironment,
  applicationForm,
  displayValue,
  inLanguage,
  withAnswer,
  type CompiledField,
  type Json,
  type Language,
  type Problem,
  type Procedure,
  type Scenario,
} from '../../../engine/index.ts';
import { nameOfComponent } from './step-words.ts';
import type { ReadyDraft } from './trial-world.ts';

/** An answer or a paper that scenarios lack since the draft wants it, and what can be put there in all of them. */
export interface MissingAnswer {
  /** What the field or the paper is called. */
  readonly label: string;
  /** The answer in words; null of a paper, which is simply handed in. */
  readonly value: string | null;
  /** Keys of the scenarios that it is put into. */
  readonly keys: readonly string[];
  /** A scenario with it, whatever else its shape. */
  readonly filled: (scenario: Json) => Json;
}

/** The part of a scenario that hands in an application. */
type Handed = Pick<Scenario, 'answers' | 'files' | 'promised'>;

/**
 * What scenarios lack alike: a field that has become required breaks them all, and one answer mends them. It is the
 * one that another scenario gives, e.g. one that was mended by hand, else the likeliest by the rules of the form.
 */
export function missingAnswers(draft: ReadyDraft, language: Language): readonly MissingAnswer[] {
  const places = new Map<string, Scenario[]>();
  for (const scenario of draft.scenarios) {
    for (const place of lackedBy(draft, scenario))
      places.set(place, [...(places.get(place) ?? []), scenario]);
  }
  return [...places].flatMap(([place, lacking]) => missingAt(draft, place, lacking, language) ?? []);
}

function missingAt(
  draft: ReadyDraft,
  place: string,
  lacking: readonly Scenario[],
  language: Language,
): MissingAnswer | null {
  const [first] = lacking;
  const fill = first && fillingOf(draft, place, first);
  if (first === undefined || fill === undefined) return null;
  const mended = lacking.filter((scenario) => {
    const whole = { ...scenario, ...fill.put(scenario) };
    return !lackedBy(draft, whole).includes(place);
  });
  if (mended.length === 0) return null;
  const { procedure } = draft;
  const component = paperAt(place);
  return {
    label:
      component === null
        ? inLanguage(fieldAt(procedure, place)?.field.label ?? { vi: place }, language)
        : nameOfComponent(procedure.definition, component, language),
    value: component === null ? inWords(draft, first, place, fill.value, language) : null,
    keys: mended.map(({ key }) => key),
    filled: (one) =>
      isObject(one) ? { ...one, ...(fill.put(one as unknown as Scenario) as unknown as typeof one) } : one,
  };
}

/** What is put at a place, and how; undefined where nothing fits. */
function fillingOf(
  { procedure, environment, scenarios }: ReadyDraft,
  place: string,
  like: Scenario,
): { readonly value: unknown; readonly put: (scenario: Handed) => Partial<Handed> } | undefined {
  const component = paperAt(place);
  const find = () => {
    const { submittedAt, channel } = like;
    const wish = { submittedAt, ...(channel === undefined ? {} : { channel }), like };
    return firstApplication(procedure, wish, environment).application;
  };
  if (component !== null) {
    const { files = [], promised = {} } = find();
    const way = promised[component];
    if (files.includes(component))
      return { value: null, put: (one) => ({ files: [...(one.files ?? []), component] }) };
    if (way === undefined) return undefined;
    return { value: null, put: (one) => ({ promised: { ...one.promised, [component]: way } }) };
  }
  const pointer = place.slice('/answers'.length);
  const known = scenarios
    .map(({ answers }) => answerAt(answers, pointer))
    .findLast((value) => value !== undefined && value !== null && value !== '');
  const value = known ?? answerAt(find().answers, pointer);
  if (value === undefined || value === null) return undefined;
  return {
    value,
    put: (one) => ({ answers: withAnswer(one.answers, pointer, value) }),
  };
}

/** Pointers of what an application lacks, as its refusal names them; not where it is to be refused for that. */
function lackedBy({ procedure, environment }: ReadyDraft, scenario: Scenario): readonly string[] {
  const expected = scenario.expect?.problems ?? [];
  return problemsOf(() => {
    const { decision } = beginPlay(procedure, scenario, environment);
    return decision.kind === 'refused' ? decision.problems : [];
  })
    .filter(({ code }) => ['required', 'component-missing'].includes(code) && !expected.includes(code))
    .map(({ pointer }) => pointer);
}

/** The answer as people read it. */
function inWords(
  { procedure, environment }: ReadyDraft,
  scenario: Scenario,
  place: string,
  value: unknown,
  language: Language,
): string {
  const field = fieldAt(procedure, place);
  const { procedure: played, context, draft } = applicationOf(procedure, scenario, environment);
  return field === undefined
    ? ''
    : displayValue(field, value, language, applicationEnvironment(played, draft, context));
}

/** The field at a pointer of an application, through groups and rows. */
function fieldAt(procedure: Procedure, place: string): CompiledField | undefined {
  const keys = place.split('/').filter((key, index) => index > 1 && !/^\d+$/.test(key));
  let fields: readonly CompiledField[] = applicationForm(procedure).pages.flatMap(({ sections }) =>
    sections.flatMap((section) => section.fields),
  );
  let found: CompiledField | undefined;
  for (const key of keys) {
    found = fields.find(({ field }) => field.key === key);
    fields = found?.fields ?? [];
  }
  return found;
}

function paperAt(place: string): string | null {
  return /^\/dossier\/(.+)$/.exec(place)?.[1] ?? null;
}

function problemsOf(work: () => readonly Problem[]): readonly Problem[] {
  try {
    return work();
  } catch {
    // A rule that throws is told with the differences of the scenario.
    return [];
  }
}
