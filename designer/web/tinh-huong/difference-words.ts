import { fieldLabel, runScenario, type ScenarioEnvironment } from '../../../engine/authoring/index.ts';
import {
  fillText,
  formatDate,
  formatMoney,
  inLanguage,
  isCalendarDate,
  problemTexts,
  sayProblem,
  type Case,
  type Language,
  type Problem,
  type Procedure,
  type Scenario,
} from '../../../engine/index.ts';
import { tinhHuongTextsOf } from '../language/tinh-huong-texts-of.ts';
import { nameOfComponent, nameOfMessage, nameOfPaper, stepName, taskTitle } from './step-words.ts';

/** Everything in which a scenario ends otherwise than it should, each as a sentence: where, what, expected, found. */
export function differencesInWords(
  { procedure, environment }: { readonly procedure: Procedure; readonly environment: ScenarioEnvironment },
  scenario: Scenario,
  language: Language,
): readonly string[] {
  const states: (readonly string[])[] = [];
  const watch = (current: Case): void => {
    states.push(current.states);
  };
  return problemsOf(() => runScenario(procedure, scenario, { ...environment, watch })).map((problem) =>
    differenceInWords(procedure, scenario, problem, states, language),
  );
}

/**
 * One difference as a sentence; a problem of another kind says what it says everywhere.
 *
 * @param states in which the case was before each step: one event can have another button in each
 */
export function differenceInWords(
  procedure: Procedure,
  scenario: Scenario,
  problem: Problem,
  states: readonly (readonly string[])[],
  language: Language,
): string {
  const texts = tinhHuongTextsOf(language);
  const { what, found, expected } = problem.params ?? {};
  const said = sayProblem(problem, language, problemTexts).message;
  if (problem.code !== 'scenario-failed' || what === undefined) return said;
  const [, number, part = ''] = /^(?:\/steps\/(\d+))?(?:\/expect)?\/(\w+)/.exec(problem.pointer) ?? [];
  const step = number === undefined ? undefined : scenario.steps?.[Number(number)];
  const where =
    step === undefined
      ? texts.atOpening
      : fillText(texts.atStep, {
          number: Number(number) + 1,
          name: stepName(procedure, step, language, states[Number(number)]),
        });
  if (part === 'problems') return refusalInWords(procedure, where, step === undefined, problem, language);
  const name = Object.hasOwn(texts.parts, part) ? texts.parts[part as keyof typeof texts.parts] : part;
  const subject = problem.pointer.split(`/${part}/`)[1];
  const about =
    subject === undefined
      ? name
      : part === 'due'
        ? `${name} “${deadlineName(procedure, subject, language)}”`
        : `${name} “${subject}”`;
  const say = (value: unknown): string => valueInWords(procedure, part, value, language);
  return fillText(texts.differs, { where, what: about, expected: say(expected), found: say(found) });
}

/** A refusal that was not expected, one that did not come, or another one. */
function refusalInWords(
  procedure: Procedure,
  where: string,
  isOpening: boolean,
  { params = {} }: Problem,
  language: Language,
): string {
  const texts = tinhHuongTextsOf(language);
  const problems = parsed(params['refusals']);
  const found = (Array.isArray(problems) ? (problems as readonly Problem[]) : [])
    .map((problem) => reasonInWords(procedure, problem, language))
    .join('; ');
  const codes = parsed(params['expected']);
  const expected = (Array.isArray(codes) ? (codes as readonly string[]) : [])
    .map((code) => reasonOfCode(code, language))
    .join(', ');
  if (found === '') return fillText(texts.notRefused, { where, expected });
  if (expected !== '') return fillText(texts.refusedOtherwise, { where, expected, found });
  return isOpening ? fillText(texts.notFiled, { found }) : fillText(texts.notDone, { where, found });
}

/** Why something was refused, after the label of the field that it is about. */
function reasonInWords(procedure: Procedure, problem: Problem, language: Language): string {
  const { message } = sayProblem(problem, language, problemTexts);
  const said = message.replace(/\.$/, '');
  const [, field] = /^\/answers(\/.+)$/.exec(problem.pointer) ?? [];
  if (field === undefined) return said;
  const label = inLanguage(fieldLabel(procedure, field), language);
  return label === field ? said : `${label}: ${said}`;
}

/** What a refusal says of which only the code is known. */
function reasonOfCode(code: string, language: Language): string {
  const text = problemTexts[code]?.says;
  // Places that only a refusal itself can fill are left open.
  return text === undefined
    ? code
    : inLanguage(text, language).replace(/\.$|\{\w+\}/g, (part) => (part === '.' ? '' : '…'));
}

function deadlineName({ definition }: Procedure, key: string, language: Language): string {
  const title = definition.deadlines[key]?.title;
  return title === undefined ? key : inLanguage(title, language);
}

/** A value of an expectation, which problems carry as JSON, with the names that people know. */
function valueInWords(procedure: Procedure, part: string, json: unknown, language: Language): string {
  const { nothingSeen, held } = tinhHuongTextsOf(language);
  const value = parsed(json);
  if (part === 'due' && value === null) return held;
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const named = items
    .filter((item) => item !== undefined && item !== null)
    .map((item) =>
      typeof item === 'string' ? nameIn(procedure, part, item, language) : itemText(part, item),
    );
  return named.length === 0 ? nothingSeen : named.join(', ');
}

function itemText(part: string, item: unknown): string {
  return part === 'fee' && typeof item === 'number' ? formatMoney(item) : JSON.stringify(item);
}

function nameIn(procedure: Procedure, part: string, item: string, language: Language): string {
  const { definition, tree } = procedure;
  const quoted = (name: string): string => `“${name}”`;
  switch (part) {
    case 'states': {
      const title = tree.get(item)?.state.meta?.title;
      return quoted(title === undefined ? item : inLanguage(title, language));
    }
    case 'papers':
      return quoted(nameOfPaper(definition, item, language));
    case 'components':
      return quoted(nameOfComponent(definition, item, language));
    case 'tasks':
      return quoted(inLanguage(taskTitle(procedure, item), language));
    case 'messages':
      return quoted(nameOfMessage(definition, item, language));
    default:
      return isCalendarDate(item) ? formatDate(item) : item;
  }
}

/** The value itself; a text that is no JSON stands for itself. */
function parsed(json: unknown): unknown {
  if (typeof json !== 'string') return json;
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

function problemsOf(work: () => readonly Problem[]): readonly Problem[] {
  try {
    return work();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [{ code: 'definition-broken', pointer: '', severity: 'error', params: { detail } }];
  }
}
