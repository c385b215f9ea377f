import {
  beginPlay,
  playOn,
  withOffset,
  type Play,
  type ScenarioEnvironment,
} from '../../../engine/authoring/index.ts';
import type { Procedure, Problem, Scenario, ScenarioStep } from '../../../engine/index.ts';

/**
 * A play-through of a draft: a scenario that is being written by playing it. Nothing of it is stored anywhere but in
 * the page.
 */
export interface Trial {
  /** What was handed in and done so far, without expectations. */
  readonly scenario: Scenario;
  /** The opening, and then each step that was played. */
  readonly plays: readonly [Play, ...Play[]];
  /** Steps that could not be played again since the definition has changed, and why; null where all were. */
  readonly held: HeldSteps | null;
}

/** What was done before and cannot be done any more. */
export interface HeldSteps {
  readonly steps: readonly ScenarioStep[];
  readonly problems: readonly Problem[];
}

/** A trial, or why there is none. */
export type TrialOutcome =
  | { readonly trial: Trial; readonly problems?: undefined }
  | { readonly problems: readonly Problem[]; readonly trial?: undefined };

/** Opens the case of a scenario and plays its steps, as far as they go. */
export function openTrial(
  procedure: Procedure,
  { expect: _expect, steps = [], ...head }: Scenario,
  environment: ScenarioEnvironment,
): TrialOutcome {
  const opened = attempt(() => beginPlay(procedure, { ...head, steps: [] }, environment));
  if ('problems' in opened) return opened;
  const { play } = opened;
  if (play.decision.kind !== 'accepted')
    return { problems: play.decision.kind === 'refused' ? play.decision.problems : [] };
  return { trial: playAll({ scenario: { ...head, steps: [] }, plays: [play], held: null }, steps) };
}

/**
 * Plays one more step. A step that is refused is not kept, unless somebody wants the scenario to tell of it. What is
 * held is gone on with as soon as it can be done; the step takes the place of the first of it where it does the same.
 */
export function goOn(trial: Trial, step: ScenarioStep, keepsRefused = false): TrialOutcome {
  const outcome = playedOn(trial, step, keepsRefused);
  if (outcome.problems || trial.held === null) return outcome;
  const [first, ...others] = trial.held.steps;
  const isDone = first !== undefined && doesTheSame(first, step);
  return { trial: playAll({ ...outcome.trial, held: null }, isDone ? others : trial.held.steps) };
}

/** Leaves out the first step of what is held, and goes on with the others as far as they can be done. */
export function withoutFirstHeld(trial: Trial): Trial {
  return playAll({ ...trial, held: null }, trial.held?.steps.slice(1) ?? []);
}

/** What a step can be: the first of these that it has says which. */
const kinds = ['event', 'pay', 'signed', 'system', 'task'] as const;

/** Whether two steps do the same, whatever is filled in, by whom and whenever. */
function doesTheSame(one: ScenarioStep, other: ScenarioStep): boolean {
  const kind = kinds.find((name) => one[name] !== undefined);
  return kind !== undefined && one[kind] === other[kind] && one.item === other.item;
}

function playedOn(trial: Trial, step: ScenarioStep, keepsRefused: boolean): TrialOutcome {
  const next = attempt(() => playOn(lastOf(trial), step));
  if ('problems' in next) return next;
  const { decision } = next.play;
  if (decision.kind === 'refused' && !keepsRefused) return { problems: decision.problems };
  return { trial: added(trial, step, next.play) };
}

/** The trial as it was some steps ago. @param steps that are left */
export function backTo(trial: Trial, steps: number): Trial {
  const [first, ...others] = trial.plays;
  return {
    scenario: { ...trial.scenario, steps: stepsOf(trial).slice(0, steps) },
    plays: [first, ...others.slice(0, steps)],
    held: null,
  };
}

/**
 * The same trial under another definition: everything is done again. What cannot be done any more is held, with the
 * reason, and is tried again when the definition changes once more.
 */
export function replayed(procedure: Procedure, trial: Trial, environment: ScenarioEnvironment): TrialOutcome {
  const steps = [...stepsOf(trial), ...(trial.held?.steps ?? [])];
  return openTrial(procedure, { ...trial.scenario, steps: [...steps] }, environment);
}

/** The steps of a trial, in order. */
export function stepsOf({ scenario }: Trial): readonly ScenarioStep[] {
  return scenario.steps ?? [];
}

/** The play after the last step. */
export function lastOf({ plays }: Trial): Play {
  return plays.at(-1) ?? plays[0];
}

function playAll(start: Trial, steps: readonly ScenarioStep[]): Trial {
  let trial = start;
  for (const [index, { expect, ...step }] of steps.entries()) {
    const isExpected = (expect?.problems?.length ?? 0) > 0;
    const before = trial;
    const { now } = lastOf(before).context;
    // What somebody has put before it may have taken longer: time does not go back.
    const isPast = Date.parse(step.at) < Date.parse(now);
    const outcome = playedOn(before, isPast ? { ...step, at: withOffset(now) } : step, isExpected);
    if (outcome.problems)
      return { ...before, held: { steps: steps.slice(index), problems: outcome.problems } };
    ({ trial } = outcome);
  }
  return trial;
}

function added({ scenario, plays, held }: Trial, step: ScenarioStep, play: Play): Trial {
  const isRefused = play.decision.kind === 'refused';
  // That it is refused belongs to the step: it is played again without a doubt.
  const kept = isRefused ? { ...step, expect: { problems: codesOf(play) } } : step;
  return {
    scenario: { ...scenario, steps: [...(scenario.steps ?? []), kept] },
    plays: [...plays, play],
    held,
  };
}

function codesOf({ decision }: Play): string[] {
  return decision.kind === 'refused' ? decision.problems.map(({ code }) => code).sort() : [];
}

/** A rule that throws is one more reason, not the end of the page. */
function attempt(work: () => Play): { readonly play: Play } | { readonly problems: readonly Problem[] } {
  try {
    return { play: work() };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { problems: [{ code: 'definition-broken', pointer: '', severity: 'error', params: { detail } }] };
  }
}
