import { valueOf } from '../case/case-scope.ts';
import { timerState } from '../case/clock-ids.ts';
import type { Effect } from '../case/command.ts';
import type { Case } from '../case/case.ts';
import type { EngineContext } from '../case/context.ts';
import type { Decision } from '../case/decision.ts';
import { viewCase } from '../case/view.ts';
import type { Expectation, Scenario } from '../generated/definition-types.ts';
import { problemTexts, sayProblem, type Problem } from '../problems/index.ts';
import type { Procedure } from '../procedure/procedure.ts';

/**
 * Names everything that differs from an expectation. Only what is written is compared. `reminded` are the effects of
 * the time that passed before the step.
 */
export function compareExpectation(
  procedure: Procedure,
  scenario: Scenario,
  pointer: string,
  expected: Expectation | undefined,
  decision: Decision,
  before: Case | null,
  context: EngineContext,
  reminded: readonly Effect[] = [],
): Problem[] {
  const problems: Problem[] = [];
  const compare = (what: string, at: string, found: unknown, wanted: unknown): void => {
    if (JSON.stringify(found) === JSON.stringify(wanted)) return;
    problems.push({
      code: 'scenario-failed',
      pointer: `${pointer}${at}`,
      severity: 'error',
      params: {
        scenario: scenario.title.vi,
        what,
        found: JSON.stringify(found),
        expected: JSON.stringify(wanted),
      },
    });
  };
  const refused = decision.kind === 'refused' ? decision.problems : [];
  problems.push(...refusedOtherwise(scenario, pointer, expected?.problems ?? [], refused));
  const current = decision.kind === 'accepted' ? decision.case : before;
  if (!expected || !current) return problems;
  for (const [text, wanted] of Object.entries(expected.values ?? {})) {
    compare(text, `/values/${text}`, valueFor(procedure, current, text, context), wanted);
  }
  if (expected.states) compare('states', '/states', sorted(current.states), sorted(expected.states));
  if (expected.status !== undefined) compare('status', '/status', current.status, expected.status);
  for (const [name, wanted] of Object.entries(expected.due ?? {})) {
    compare(`due ${name}`, `/due/${name}`, dueOfDeadline(current, name), wanted);
  }
  const fee = current.fees.reduce((sum, { amount }) => sum + amount, 0);
  if (expected.fee !== undefined) compare('fee', '/fee', fee, expected.fee);
  if (expected.components) {
    compare(
      'components',
      '/components',
      sorted(requiredComponents(procedure, current, context, expected.components)),
      sorted(expected.components),
    );
  }
  const open = current.tasks.filter((task) => task.closed === null).map((task) => task.key);
  if (expected.tasks) compare('tasks', '/tasks', sorted(open), sorted(expected.tasks));
  if (expected.papers)
    compare(
      'papers',
      '/papers',
      current.papers.map((paper) => paper.paper),
      expected.papers,
    );
  const sent = [...reminded, ...(decision.kind === 'accepted' ? decision.effects : [])];
  if (expected.messages) compare('messages', '/messages', messagesOf(sent), expected.messages);
  return problems;
}

/** The messages among effects, in order; one that goes to several people once. */
export function messagesOf(effects: readonly Effect[]): string[] {
  const keys = effects.flatMap(({ type, params }) => {
    const key = params['message'];
    return type === 'message' && typeof key === 'string' ? [key] : [];
  });
  return [...new Set(keys)];
}

/**
 * A refusal that was not expected, or another one: each problem with its place and what a person would read.
 * `refusals` are the problems themselves, as JSON, for whoever says them by the labels of the form.
 */
function refusedOtherwise(
  scenario: Scenario,
  pointer: string,
  expected: readonly string[],
  found: readonly Problem[],
): Problem[] {
  const codes = found.map(({ code }) => code);
  if (JSON.stringify(sorted(codes)) === JSON.stringify(sorted(expected))) return [];
  const said = found.map((problem) => {
    const { code, message } = sayProblem(problem, 'vi', problemTexts);
    return `${code} (${problem.pointer === '' ? '/' : problem.pointer}: ${message})`;
  });
  const params = {
    scenario: scenario.title.vi,
    what: 'problems',
    found: said.length === 0 ? '[]' : said.join('; '),
    expected: JSON.stringify(sorted(expected)),
    refusals: JSON.stringify(found),
  };
  return [{ code: 'scenario-failed', pointer: `${pointer}/problems`, severity: 'error', params }];
}

export function valueFor(procedure: Procedure, current: Case, text: string, context: EngineContext): unknown {
  try {
    return valueOf(procedure, current, text, context);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The due date of a deadline: of the case's clock, else of a running timer, else of an open task. */
export function dueOfDeadline(current: Case, name: string): string | null {
  const clocks = current.clocks.filter((clock) => clock.deadline === name);
  const clock =
    clocks.find((one) => timerState(one) === null) ?? clocks.find((one) => one.state === 'running');
  if (clock) return clock.dueDate;
  return current.tasks.find((task) => task.closed === null && task.due?.deadline === name)?.due?.date ?? null;
}

/** A component with rows is named once, unless the expectation names its rows. */
export function requiredComponents(
  procedure: Procedure,
  current: Case,
  context: EngineContext,
  expected: readonly string[],
): string[] {
  const applicant = { account: current.applicant.account, name: '', grants: [] };
  const view = viewCase(procedure, current, applicant, context);
  const needed = (view?.dossier ?? []).filter(({ required }) => required);
  const named = needed.map(({ key, component }) => (expected.includes(component) ? component : key));
  return [...new Set(named)];
}

function sorted(values: readonly string[]): string[] {
  return [...values].sort();
}
