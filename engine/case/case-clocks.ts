import {
  changeAmount,
  fireClock,
  holdClock,
  isDue,
  releaseClock,
  restartClock,
  startClock,
  stopClock,
  type Clock,
} from '../clock/index.ts';
import type { ClockVerb } from '../generated/definition-types.ts';
import { amountOf } from './deadline-amount.ts';
import type { WorkingCase } from './working-case.ts';

/**
 * A case has two sorts of clocks, told apart by their ids: those that actions of the workflow start, and the
 * timers of states with `after`, which run from entry until the state is left.
 */
const timerPrefix = 'after/';
/** A pause lasts until `resume`; an exclusion until its state is left. */
const pauseReason = 'pause';
const excludeReason = (state: string): string => `state/${state}`;

/** Does what a clock action says. `entered` is the outermost state that the transition enters. */
export function actOnClock(
  work: WorkingCase,
  deadline: string,
  verb: ClockVerb,
  entered: string | null,
): void {
  const at = work.context.now;
  const calendar = work.context.calendar(work.now.competentUnit);
  const clock = work.now.clocks.find((candidate) => candidate.id === deadline);
  if (verb === 'start' || verb === 'restart') {
    if (clock) replaceClock(work, restartClock(release(clock), at, calendar));
    else work.now.clocks = [...work.now.clocks, begin(work, deadline, deadline)];
    return;
  }
  if (!clock) return;
  if (verb === 'pause') replaceClock(work, holdClock(clock, pauseReason, 'pause', at, calendar));
  else if (verb === 'resume') replaceClock(work, releaseClock(clock, pauseReason, at, calendar));
  else if (verb === 'recount') replaceClock(work, recounted(clock));
  else if (verb === 'stop') replaceClock(work, stopClock(clock, at));
  else if (entered !== null)
    replaceClock(work, holdClock(clock, excludeReason(entered), 'exclude', at, calendar));

  // A rule may give more time in the middle of the work; a clock that has ended has nothing left to change.
  function recounted(running: Clock): Clock {
    const hasEnded = running.state === 'stopped' || running.state === 'fired';
    return hasEnded ? running : changeAmount(running, amountOf(work, deadline), calendar);
  }

  // "From zero" also ends a pause: what was waited for has come. An exclusion goes on with its state.
  function release(held: Clock): Clock {
    return releaseClock(held, pauseReason, at, calendar);
  }
}

/** Lets clocks run on that stood still because of a state that was left. */
export function releaseStateClocks(work: WorkingCase, left: readonly string[]): void {
  const calendar = work.context.calendar(work.now.competentUnit);
  for (const state of left) {
    work.now.clocks = work.now.clocks.map((clock) =>
      releaseClock(clock, excludeReason(state), work.context.now, calendar),
    );
  }
}

/** Starts the timers of the states that were entered. */
export function startTimers(work: WorkingCase, entered: readonly string[]): void {
  for (const state of entered) {
    for (const deadline of Object.keys(work.procedure.tree.get(state)?.state.after ?? {})) {
      const prefix = `${timerPrefix}${state}/${deadline}/`;
      const round = work.now.clocks.filter((clock) => clock.id.startsWith(prefix)).length + 1;
      work.now.clocks = [...work.now.clocks, begin(work, `${prefix}${round}`, deadline)];
    }
  }
}

/** Stops the timers of states that were left; every clock of the case where `left` is null. */
export function stopTimers(work: WorkingCase, left: readonly string[] | null): void {
  work.now.clocks = work.now.clocks.map((clock) => {
    const state = timerState(clock);
    return left === null || (state !== null && left.includes(state))
      ? stopClock(clock, work.context.now)
      : clock;
  });
}

/** The timer that has been due for the longest time, or null. */
export function dueTimer(work: WorkingCase): { clock: Clock; state: string } | null {
  let first: { clock: Clock; state: string } | null = null;
  for (const clock of work.now.clocks) {
    const state = timerState(clock);
    if (state === null || !isDue(clock, work.context.now)) continue;
    if (first === null || (clock.due ?? '') < (first.clock.due ?? '')) first = { clock, state };
  }
  return first;
}

/** Ends a timer because its time is over. */
export function fireTimer(work: WorkingCase, clock: Clock): void {
  replaceClock(work, fireClock(clock, work.context.now));
}

/** The state whose `after` a clock is, or null for a clock that an action started. */
export function timerState(clock: Clock): string | null {
  return clock.id.startsWith(timerPrefix) ? (clock.id.split('/')[1] ?? null) : null;
}

function begin(work: WorkingCase, id: string, deadline: string): Clock {
  const definition = work.procedure.definition.deadlines[deadline];
  if (!definition) throw new Error(`No deadline ${deadline} in ${work.procedure.definition.id}`);
  return startClock(
    {
      id,
      deadline,
      unit: definition.unit,
      amount: amountOf(work, deadline),
      ...(definition.cutoff === undefined ? {} : { cutoff: definition.cutoff }),
      effect: definition.effect,
      at: work.context.now,
    },
    work.context.calendar(work.now.competentUnit),
  );
}

function replaceClock(work: WorkingCase, clock: Clock): void {
  work.now.clocks = work.now.clocks.map((candidate) => (candidate.id === clock.id ? clock : candidate));
}
