import type { WorkingCalendar } from '../calendar/index.ts';
import { appointmentOf, isOverdue, rungMoment, type Clock } from '../clock/index.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { rungInWords } from '../procedure/rung-in-words.ts';
import type { Case } from './case.ts';
import { formerWords } from './former.ts';
import { timerState } from './clock-ids.ts';
import type { EngineContext } from './context.ts';
import type { Reach } from './rights.ts';
import type { ClockView, RungView } from './view-types.ts';

/** The clocks of a case and the timers that run now, as a person may see them. Overdue is worked out here and now. */
export function clockViews(looking: {
  readonly procedure: Procedure;
  readonly current: Case;
  readonly context: EngineContext;
  readonly reach: Reach;
}): ClockView[] {
  const { procedure, current, context, reach } = looking;
  const calendar = context.calendar(current.competentUnit);
  return current.clocks
    .filter((clock) => timerState(clock) === null || clock.state === 'running')
    .map((clock) => ({
      deadline: clock.deadline,
      isTimer: timerState(clock) !== null,
      title: procedure.definition.deadlines[clock.deadline]?.title ??
        formerWords(current)('deadline', clock.deadline) ?? { vi: clock.deadline },
      state: clock.state,
      dueDate: clock.dueDate,
      due: clock.due,
      appointment: appointmentOf(clock, calendar),
      // An appointment has come; nobody is late because of it.
      overdue: !(clock.until !== undefined && clock.effect === 'none') && isOverdue(clock, context.now),
      startedAt: clock.startedAt,
      ledger: clock.ledger,
      changes: (clock.changes ?? [])
        .filter(({ epoch }) => epoch === clock.epoch)
        .map((change) => (reach === 'clerk' ? change : { ...change, reason: null })),
      rungs: reach === 'clerk' ? rungViews(procedure, clock, calendar) : [],
    }));
}

function rungViews({ definition }: Procedure, clock: Clock, calendar: WorkingCalendar): RungView[] {
  return (definition.deadlines[clock.deadline]?.rungs ?? []).map((rung) => {
    const reached = (clock.rungs ?? []).find(({ key, epoch }) => key === rung.key && epoch === clock.epoch);
    return {
      key: rung.key,
      title: rungInWords(definition, clock.deadline, rung),
      at: reached ? null : rungMoment(clock, rung, calendar),
      reachedAt: reached?.at ?? null,
    };
  });
}
