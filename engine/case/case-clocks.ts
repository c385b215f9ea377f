import {
  changeAmount,
  changeEnd,
  extendClock,
  extensionsOf,
  fireClock,
  fixedEnd,
  holdClock,
  isDue,
  releaseClock,
  restartClock,
  startClock,
  stopClock,
  withChange,
  type Clock,
} from '../clock/index.ts';
import type { ClockVerb, ExtendClockParams } from '../generated/definition-types.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { valueOf } from './case-scope.ts';
import type { Case } from './case.ts';
import { timerPrefix, timerState } from './clock-ids.ts';
import { lengthOf } from './deadline-amount.ts';
import { RuleError } from './rule-error.ts';
import type { WorkingCase } from './working-case.ts';

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
    const next = clock
      ? // "From zero" also ends a pause: what was waited for has come. An exclusion goes on with its state.
        restartClock(moved(work, releaseClock(clock, pauseReason, at, calendar)), at, calendar)
      : begin(work, deadline, deadline);
    return putClock(work, verb, clock, next);
  }
  if (!clock) return;
  if (verb === 'pause') putClock(work, verb, clock, holdClock(clock, pauseReason, 'pause', at, calendar));
  else if (verb === 'resume') putClock(work, verb, clock, releaseClock(clock, pauseReason, at, calendar));
  else if (verb === 'recount') putClock(work, verb, clock, recounted(work, clock));
  else if (verb === 'stop') putClock(work, verb, clock, stopClock(clock, at));
  else if (entered !== null)
    putClock(work, verb, clock, holdClock(clock, excludeReason(entered), 'exclude', at, calendar));
}

/** A rule may give more time in the middle of the work; a clock that has ended has nothing left to change. */
function recounted(work: WorkingCase, clock: Clock): Clock {
  if (clock.state === 'stopped' || clock.state === 'fired') return clock;
  const { now, calendar } = work.context;
  const { amount, until } = lengthOf(work, clock.deadline);
  const unitCalendar = calendar(work.now.competentUnit);
  const changed =
    until === undefined
      ? changeAmount(clock, amount, unitCalendar)
      : changeEnd(clock, until, now, unitCalendar);
  return changed === clock ? clock : withChange(clock, changed, 'recount', now, work.reason);
}

/** A clock that begins anew and ends at a moment of the case asks again when that is. */
function moved(work: WorkingCase, clock: Clock): Clock {
  const { until } = clock.until === undefined ? {} : lengthOf(work, clock.deadline);
  return until === undefined ? clock : { ...clock, ...fixedEnd(until) };
}

/**
 * Gives a clock of the case more time, in the unit of its deadline, and writes the reason into its ledger.
 *
 * Refused (RuleError `clock-not-begun`, `clock-extended`, `extension-unknown`; CalendarError `clock-expired`,
 * `clock-not-running`): before it has begun, once it has been extended unless that may happen again, where the amount
 * cannot be told, and after the end (Nghị định 61/2018, Điều 19 khoản 9: one new appointment, before the old one).
 */
export function extendCaseClock(work: WorkingCase, { deadline, by, again }: ExtendClockParams): void {
  const title = work.procedure.definition.deadlines[deadline]?.title.vi ?? deadline;
  const clock = work.now.clocks.find((candidate) => candidate.id === deadline);
  if (!clock) throw new RuleError('clock-not-begun', '/event', { deadline: title });
  if (extensionsOf(clock) > 0 && again !== true) {
    throw new RuleError('clock-extended', '/event', { deadline: title });
  }
  const amount = typeof by === 'number' ? by : valueOf(work.procedure, work.now, by, work.context);
  if (typeof amount !== 'number' || amount <= 0) {
    throw new RuleError('extension-unknown', '/event', { deadline: title });
  }
  const { now, calendar } = work.context;
  const extended = extendClock(clock, amount, now, calendar(work.now.competentUnit));
  putClock(work, 'extend', clock, withChange(clock, extended, 'extend', now, work.reason));
}

/** Lets clocks run on that stood still because of a state that was left. */
export function releaseStateClocks(work: WorkingCase, left: readonly string[]): void {
  const calendar = work.context.calendar(work.now.competentUnit);
  for (const state of left) {
    for (const clock of work.now.clocks) {
      putClock(work, 'resume', clock, releaseClock(clock, excludeReason(state), work.context.now, calendar));
    }
  }
}

/** Starts the timers of the states that were entered. */
export function startTimers(work: WorkingCase, entered: readonly string[]): void {
  for (const state of entered) {
    for (const deadline of Object.keys(work.procedure.tree.get(state)?.state.after ?? {})) {
      startTimer(work, state, deadline);
    }
  }
}

/** Starts one timer of a state. */
export function startTimer(work: WorkingCase, state: string, deadline: string): void {
  work.now.clocks = [...work.now.clocks, begin(work, nextTimerId(work.now, state, deadline), deadline)];
}

/** The id of the next timer of a state: each entry has one of its own. */
export function nextTimerId({ clocks }: Pick<Case, 'clocks'>, state: string, deadline: string): string {
  const prefix = `${timerPrefix}${state}/${deadline}/`;
  return `${prefix}${clocks.filter((clock) => clock.id.startsWith(prefix)).length + 1}`;
}

/** Stops the timers of states that were left; every clock of the case where `left` is null. */
export function stopTimers(work: WorkingCase, left: readonly string[] | null): void {
  work.now.clocks = work.now.clocks.map((clock) => {
    const state = timerState(clock);
    if (left === null && outlasts(work.procedure, clock)) return clock;
    return left === null || (state !== null && left.includes(state))
      ? stopClock(clock, work.context.now)
      : clock;
  });
}

/** Whether a clock that an action started goes on when the case has ended. */
export function outlasts({ definition }: Procedure, clock: Clock): boolean {
  return timerState(clock) === null && definition.deadlines[clock.deadline]?.outlasts === true;
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

function begin(work: WorkingCase, id: string, deadline: string): Clock {
  const definition = work.procedure.definition.deadlines[deadline];
  if (!definition) throw new Error(`No deadline ${deadline} in ${work.procedure.definition.id}`);
  return startClock(
    {
      id,
      deadline,
      unit: definition.unit,
      ...lengthOf(work, deadline),
      ...(definition.cutoff === undefined ? {} : { cutoff: definition.cutoff }),
      effect: definition.effect,
      at: work.context.now,
    },
    work.context.calendar(work.now.competentUnit),
  );
}

/** Puts a changed clock in its place and notes what was done to it; one that did not change says nothing. */
function putClock(
  work: WorkingCase,
  did: ClockVerb | 'extend',
  before: Clock | undefined,
  after: Clock,
): void {
  if (before === after) return;
  if (before) replaceClock(work, after);
  else work.now.clocks = [...work.now.clocks, after];
  const [from, to] = [before?.dueDate ?? null, after.dueDate];
  work.noted.push({ kind: 'clock', deadline: after.deadline, did, from, to });
}

/** Puts a changed clock in its place. */
export function replaceClock(work: WorkingCase, clock: Clock): void {
  work.now.clocks = work.now.clocks.map((candidate) => (candidate.id === clock.id ? clock : candidate));
}
