import type { Expectation, Scenario, ScenarioStep } from '../generated/definition-types.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { dueOfDeadline, messagesOf, requiredComponents, valueFor } from './compare-expectation.ts';
import { beginPlay, playOn, type Play } from './play.ts';
import type { ScenarioEnvironment } from './scenario-context.ts';

/** A part of an expectation. */
export type ExpectationPart = keyof Expectation;

/** The parts that a play-through can tell by itself, in the order in which they are read. */
export const seenParts = [
  'states',
  'status',
  'due',
  'fee',
  'components',
  'tasks',
  'papers',
  'messages',
] as const satisfies readonly ExpectationPart[];

/**
 * What was seen after a step, as an expectation: of the parts that are wanted those that say something new. Where the
 * step was refused, only with what.
 *
 * @param last the play before the step; null while the case is opened
 */
export function seenIn(play: Play, last: Play | null, wanted: readonly ExpectationPart[]): Expectation {
  if (play.decision.kind === 'refused') return { problems: codesOf(play) };
  const now = allSeen(play);
  const before = last === null ? null : allSeen(last);
  const isNew = (part: ExpectationPart): boolean =>
    part === 'states' || JSON.stringify(now[part]) !== JSON.stringify(before?.[part]);
  const parts = seenParts.filter((part) => wanted.includes(part) && isNew(part));
  const seen = Object.fromEntries(parts.map((part) => [part, now[part]])) as Expectation;
  const { due } = seen;
  if (due === undefined) return seen;
  const changed = Object.entries(due).filter(([name, date]) => before?.due?.[name] !== date);
  return { ...seen, due: Object.fromEntries(changed) };
}

/**
 * A scenario whose expectations are what is seen now: of each expectation the same parts, so that what nobody wanted to
 * know is not pinned down.
 */
export function withSeen(
  procedure: Procedure,
  scenario: Scenario,
  environment: ScenarioEnvironment,
): Scenario {
  let play = beginPlay(procedure, scenario, environment);
  const { expect, steps = [], ...head } = scenario;
  const first = expect === undefined ? {} : { expect: sameParts(play, expect) };
  const played: ScenarioStep[] = [];
  for (const step of steps) {
    // Nothing happens in a case that was never opened.
    if (play.case === null) break;
    play = playOn(play, step);
    const { expect: wanted, ...rest } = step;
    const isRefused = play.decision.kind === 'refused';
    played.push(
      wanted === undefined && !isRefused ? step : { ...rest, expect: sameParts(play, wanted ?? {}) },
    );
  }
  const refused = play.case === null ? { expect: { problems: codesOf(play) } } : first;
  return { ...head, ...refused, ...(played.length === 0 ? {} : { steps: played }) };
}

/** The same parts of an expectation with what is seen. */
function sameParts(play: Play, { problems: _problems, ...wanted }: Expectation): Expectation {
  const seen = partsSeen(play, wanted);
  return play.decision.kind === 'refused' ? { ...seen, problems: codesOf(play) } : seen;
}

function partsSeen(play: Play, wanted: Expectation): Expectation {
  const { case: current, context, procedure } = play;
  if (current === null) return {};
  const now = allSeen(play, wanted.components);
  const { values, due, ...others } = wanted;
  const same = Object.fromEntries(
    Object.keys(others).map((part) => [part, now[part as ExpectationPart]]),
  ) as Expectation;
  return {
    ...same,
    ...(due === undefined
      ? {}
      : {
          due: Object.fromEntries(Object.keys(due).map((name) => [name, dueOfDeadline(current, name)])),
        }),
    ...(values === undefined
      ? {}
      : {
          values: Object.fromEntries(
            Object.keys(values).map((text) => [text, valueFor(procedure, current, text, context)]),
          ),
        }),
  };
}

function allSeen(
  { case: current, procedure, context, decision, reminded }: Play,
  named: readonly string[] = [],
): Expectation {
  if (current === null) return {};
  const open = current.tasks.filter(({ closed }) => closed === null);
  const sent = [...reminded, ...(decision.kind === 'accepted' ? decision.effects : [])];
  const deadlines = [
    ...current.clocks.map(({ deadline }) => deadline),
    ...open.flatMap(({ due }) => due?.deadline ?? []),
  ];
  return {
    states: [...current.states].sort(),
    status: current.status,
    due: Object.fromEntries([...new Set(deadlines)].map((name) => [name, dueOfDeadline(current, name)])),
    fee: current.fees.reduce((sum, { amount }) => sum + amount, 0),
    components: [...requiredComponents(procedure, current, context, named)].sort(),
    tasks: open.map(({ key }) => key).sort(),
    papers: current.papers.map(({ paper }) => paper),
    messages: messagesOf(sent),
  };
}

function codesOf({ decision }: Play): string[] {
  return decision.kind === 'refused' ? decision.problems.map(({ code }) => code).sort() : [];
}
