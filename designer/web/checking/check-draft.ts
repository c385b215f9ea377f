import {
  checkShape,
  compileProcedure,
  isObject,
  lintDefinition,
  lintReadable,
  mendsFor,
  pointerOf,
  runScenario,
  sayParams,
  sayPlace,
  type DraftDocument,
  type ScenarioEnvironment,
} from '../../../engine/authoring/index.ts';
import {
  compileCalendar,
  compileCatalogue,
  inLanguage,
  sayProblem,
  type CalendarDocument,
  type Case,
  type Catalogue,
  type CatalogueDocument,
  type Definition,
  type Json,
  type Language,
  type Problem,
  type WorkingCalendar,
} from '../../../engine/index.ts';
import type { CheckedProblem, ScenarioResult } from '../draft/found-problem.ts';
import { differenceInWords } from '../tinh-huong/difference-words.ts';
import { onScreen, screenTexts } from './screen-texts.ts';

/** What drafts are checked against: catalogues and the calendar, prepared once each. */
export class CheckSurroundings {
  readonly #catalogues = new Map<string, Catalogue | undefined>();
  readonly #calendars = new Map<string, WorkingCalendar>();
  #calendar: CalendarDocument | null = null;

  takeCatalogue(id: string, document: CatalogueDocument | null): void {
    this.#catalogues.set(id, document === null ? undefined : compileCatalogue(document));
  }

  takeCalendar(document: CalendarDocument): void {
    this.#calendar = document;
    this.#calendars.clear();
  }

  readonly catalogue = (id: string): Catalogue | undefined => this.#catalogues.get(id);

  /** What scenarios need; null while the calendar is not here. */
  environment({ authority }: Definition): ScenarioEnvironment | null {
    const calendar = this.#calendar;
    if (calendar === null) return null;
    const of = (unit: string): WorkingCalendar => {
      const province = this.catalogue(authority.units)?.entry(unit)?.parent ?? unit;
      const key = Object.hasOwn(calendar.officeHours.byProvince, province) ? province : '';
      const known = this.#calendars.get(key) ?? compileCalendar(calendar, key === '' ? undefined : key);
      this.#calendars.set(key, known);
      return known;
    };
    return { catalogue: this.catalogue, calendar: of };
  }
}

/**
 * What is wrong with a draft, as far as the browser can say: its shape, its names, its expressions, its workflow.
 * The definition is there only where nothing stops its scenarios from being played.
 */
export function checkDraft(
  document: unknown,
  { catalogue }: Pick<CheckSurroundings, 'catalogue'>,
  language: Language,
): { readonly problems: readonly CheckedProblem[]; readonly definition: Definition | null } {
  const shape = checkShape(document);
  // Names that stand in shared parts are known to the server alone.
  const isWhole = !namesShared(document);
  if ('problems' in shape) {
    const readable = isWhole ? lintReadable(document, shape.problems, { catalogue }) : [];
    return { problems: inWords([...shape.problems, ...readable], document, language), definition: null };
  }
  if (!isWhole) return { problems: [], definition: null };
  const found = attempt(() => lintDefinition(shape.definition, { catalogue }));
  const isPlayable = !found.some(({ severity }) => severity === 'error');
  return {
    problems: inWords(found, document, language),
    definition: isPlayable ? shape.definition : null,
  };
}

/** Plays the scenarios of a definition one after the other. */
export function* playScenarios(
  definition: Definition,
  environment: ScenarioEnvironment,
  language: Language,
): Generator<ScenarioResult> {
  const { scenarios = [] } = definition;
  if (scenarios.length === 0) return;
  const procedure = compileProcedure(definition, 'draft');
  for (const [index, scenario] of scenarios.entries()) {
    const states: (readonly string[])[] = [];
    const watch = (current: Case): void => {
      states.push(current.states);
    };
    const found = attempt(() => runScenario(procedure, scenario, { ...environment, watch }));
    const title = inLanguage(scenario.title, language);
    const problems = inWords(found, definition, language).map((said, number) => {
      const problem = found[number];
      const pointer = `/scenarios/${index}${said.pointer}`;
      if (problem?.code !== 'scenario-failed') return { ...said, pointer };
      // The place within a scenario is in the sentence: nobody knows it by the names of the document.
      const message = differenceInWords(procedure, scenario, problem, states, language);
      return { ...said, pointer, label: title, message };
    });
    yield {
      key: scenario.key,
      title: scenario.title.vi,
      passed: !found.some(({ severity }) => severity === 'error'),
      problems,
    };
  }
}

/** A rule that throws must not end the checking: it is one more thing to mend. */
function attempt(work: () => readonly Problem[]): readonly Problem[] {
  try {
    return work();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [{ code: 'definition-broken', pointer: '', severity: 'error', params: { detail } }];
  }
}

function inWords(problems: readonly Problem[], document: unknown, language: Language): CheckedProblem[] {
  return problems.map((problem) => {
    const pointer = placeOf(problem);
    const label = inLanguage(sayPlace(document as DraftDocument, pointer), language);
    const { mend, ...said } = sayProblem(
      onScreen(sayParams(problem, document as DraftDocument, language), label, language),
      language,
      screenTexts,
    );
    const mends = offered(problem, document, language);
    return {
      ...said,
      pointer,
      ...(label === '' ? {} : { label }),
      ...(mend === '' ? {} : { mend }),
      ...(mends.length === 0 ? {} : { mends }),
    };
  });
}

/** What is missing has a place of its own, with a box that waits for it. */
function placeOf({ code, pointer, params = {} }: Problem): string {
  return code === 'shape-missing' ? pointer + pointerOf([params['name'] ?? '']) : pointer;
}

/** What mends a problem. What the scenarios found is mended by whoever knows which side is right. */
function offered(
  problem: Problem,
  document: unknown,
  language: Language,
): NonNullable<CheckedProblem['mends']> {
  if (!isObject(document as Json)) return [];
  return mendsFor(document as DraftDocument, problem).map(({ text, edits }) => ({
    text: inLanguage(text, language),
    edits,
  }));
}

function namesShared(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if (Array.isArray(node)) return node.some(namesShared);
  const record = node as Readonly<Record<string, unknown>>;
  return typeof record['use'] === 'string' || Object.values(record).some(namesShared);
}
