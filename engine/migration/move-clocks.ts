import { nextTimerId, startTimer } from '../case/case-clocks.ts';
import { timerState } from '../case/clock-ids.ts';
import { lengthOf } from '../case/deadline-amount.ts';
import { RuleError } from '../case/rule-error.ts';
import type { WorkingCase } from '../case/working-case.ts';
import { countAnew, stopClock, withChange, type Clock } from '../clock/index.ts';
import { deadlineAfter, isSameDeadline, type Passage } from './passage.ts';
import type { GoingOn } from './move-tasks.ts';

/**
 * Clocks as the new version has them. A clock keeps its start, its pauses and what was granted on top; where its deadline
 * says something else, it is counted anew from its start by that. A clock whose deadline is gone stops; a timer goes on
 * with its state; a timer that only the new version has begins now.
 */
export function moveClocks(work: WorkingCase, passage: Passage, goingOn: GoingOn): void {
  const { from, to } = passage;
  const before = work.now.clocks;
  work.now.clocks = [];
  for (const clock of before) {
    const moved = movedClock(work, passage, clock, goingOn, before);
    work.now.clocks = [...work.now.clocks, moved];
    noteChange(work, clock, moved);
  }
  for (const [old, state] of goingOn) {
    const had = Object.keys(from.tree.get(old)?.state.after ?? {}).map((name) =>
      deadlineAfter(passage, name),
    );
    for (const name of Object.keys(to.tree.get(state)?.state.after ?? {})) {
      if (!had.includes(name)) startTimer(work, state, name);
    }
  }
}

function movedClock(
  work: WorkingCase,
  passage: Passage,
  clock: Clock,
  goingOn: GoingOn,
  all: readonly Clock[],
): Clock {
  const now = work.context.now;
  const state = timerState(clock);
  const name = deadlineAfter(passage, clock.deadline);
  if (state !== null) {
    // What is over has no part in anything any more.
    if (clock.state === 'stopped' || clock.state === 'fired') return clock;
    const place = goingOn.get(state);
    const isKnown = name !== null && Object.hasOwn(passage.to.tree.get(place ?? '')?.state.after ?? {}, name);
    if (place === undefined || !isKnown) return stopClock(clock, now);
    const id =
      place === state && name === clock.deadline
        ? clock.id
        : nextTimerId({ clocks: [...all, ...work.now.clocks] }, place, name);
    return counted(work, passage, { ...clock, id, deadline: name }, clock, goingOn);
  }
  const isTaken =
    name !== null && name !== clock.deadline && [...all, ...work.now.clocks].some(({ id }) => id === name);
  if (name === null || isTaken) return stopClock(clock, now);
  return counted(work, passage, { ...clock, id: name, deadline: name }, clock, goingOn);
}

/** A clock under its new names, counted anew where its deadline says something else. */
function counted(work: WorkingCase, passage: Passage, named: Clock, before: Clock, goingOn: GoingOn): Clock {
  const clock = withHolds(named, goingOn);
  if (isSameDeadline(passage, before.deadline, clock.deadline)) return clock;
  const { unit, cutoff, effect } = passage.to.definition.deadlines[clock.deadline] ?? {};
  if (unit === undefined || effect === undefined) return clock;
  if (clock.extension > 0 && unit !== clock.unit) {
    throw new RuleError('migration-extension', '/clocks', { deadline: titleOf(passage, before.deadline) });
  }
  const { amount, until } = lengthOf(work, clock.deadline);
  const rule = {
    ...{ unit, effect, amount },
    ...(cutoff === undefined ? {} : { cutoff }),
    ...(until === undefined ? {} : { until }),
  };
  const anew = countAnew(clock, rule, work.context.calendar(work.now.competentUnit));
  const isLive = clock.state === 'running' || clock.state === 'held';
  const isOther = anew.amount !== clock.amount || anew.unit !== clock.unit || anew.dueDate !== clock.dueDate;
  return isLive && isOther ? withChange(clock, anew, 'recount', work.context.now, work.reason) : anew;
}

/** Holds that name states by the names of the new version; one whose state does not go on is released with it later. */
function withHolds(clock: Clock, goingOn: GoingOn): Clock {
  const named = (by: string): string => {
    const place = by.startsWith('state/') ? goingOn.get(by.slice('state/'.length)) : undefined;
    return place === undefined ? by : `state/${place}`;
  };
  if (clock.holds.every((by) => named(by) === by)) return clock;
  return {
    ...clock,
    holds: clock.holds.map(named),
    ledger: clock.ledger.map((hold) => (hold.to === undefined ? { ...hold, by: named(hold.by) } : hold)),
  };
}

function noteChange(work: WorkingCase, before: Clock, after: Clock): void {
  if (timerState(before) !== null) return;
  const [from, to] = [before.dueDate, after.dueDate];
  const isLive = before.state === 'running' || before.state === 'held';
  if (isLive && after.state === 'stopped') {
    work.noted.push({ kind: 'clock', deadline: before.deadline, did: 'stop', from, to: null });
  } else if (isLive && (after.changes?.length ?? 0) > (before.changes?.length ?? 0)) {
    work.noted.push({ kind: 'clock', deadline: after.deadline, did: 'recount', from, to });
  }
}

function titleOf({ from }: Passage, name: string): string {
  return from.definition.deadlines[name]?.title.vi ?? name;
}
