import { endOfDay, MILLIS_PER_DAY, millisOf } from '../../../../engine/index.ts';
import type { ClockView, Instant } from '../../../../engine/index.ts';

/** A stretch of a deadline; `from` and `to` in hundredths of the whole line. */
export interface DeadlineStretch {
  readonly kind: 'passed' | 'left' | 'late' | 'held';
  readonly from: number;
  readonly to: number;
}

/**
 * A deadline as a line, from its start to whatever comes last: its end or now. While something holds it, it has no
 * end: the hold then runs on beyond now.
 */
export interface DeadlineLine {
  readonly stretches: readonly DeadlineStretch[];
  /** Where now is; null once the case has ended. */
  readonly now: number | null;
  /** Where the last moment is; null while something holds the deadline. */
  readonly due: number | null;
  /** Former ends, rungs that were reached and rungs to come. */
  readonly marks: readonly DeadlineMark[];
}

/** A moment on the line; `at` in hundredths of the whole. */
export interface DeadlineMark {
  readonly kind: 'former' | 'reached' | 'ahead';
  readonly at: number;
}

/**
 * Works out the line of a deadline.
 *
 * @param until now, or the moment the case ended
 * @param hasEnded whether time no longer passes
 */
export function deadlineLine(clock: ClockView, until: Instant, hasEnded: boolean): DeadlineLine {
  const start = millisOf(clock.startedAt);
  const now = Math.max(start, millisOf(until));
  const due = clock.due === null ? null : millisOf(clock.due);
  const open = hasEnded ? now : now + Math.max(MILLIS_PER_DAY, (now - start) / 2);
  const holds = clock.ledger.map(({ from, to }) => ({
    from: Math.max(start, millisOf(from)),
    to: to === undefined ? open : Math.max(start, millisOf(to)),
  }));
  const moments = markMoments(clock);
  const last = moments.map(({ moment }) => moment);
  const end = Math.max(now, due ?? now, ...holds.map(({ to }) => to), ...last, start + 1);
  const share = (millis: number) => ((millis - start) / (end - start)) * 100;

  const cuts = [...new Set([start, now, end, ...(due === null ? [] : [due]), ...holds.flatMap(both)])];
  cuts.sort((a, b) => a - b);
  const stretches = cuts.slice(1).flatMap((to, index): DeadlineStretch[] => {
    const from = cuts[index] ?? start;
    const isHeld = holds.some((hold) => hold.from <= from && to <= hold.to);
    const kind = isHeld ? 'held' : due !== null && from >= due ? 'late' : to <= now ? 'passed' : 'left';
    return [{ kind, from: share(from), to: share(to) }];
  });
  return {
    stretches,
    now: hasEnded ? null : share(now),
    due: due === null ? null : share(due),
    marks: moments
      .filter(({ moment }) => moment >= start)
      .map(({ kind, moment }) => ({ kind, at: share(moment) })),
  };
}

interface Moment {
  readonly kind: DeadlineMark['kind'];
  /** Milliseconds of the epoch. */
  readonly moment: number;
}

/** The end that a change replaced is the end of that day; rungs are where they were reached, or will be. */
function markMoments({ changes, rungs }: ClockView): Moment[] {
  const former = changes.flatMap(({ dueDateBefore }): Moment[] =>
    dueDateBefore === null ? [] : [{ kind: 'former', moment: millisOf(endOfDay(dueDateBefore)) }],
  );
  const reminders = rungs.flatMap(({ at, reachedAt }): Moment[] => {
    if (reachedAt !== null) return [{ kind: 'reached', moment: millisOf(reachedAt) }];
    return at === null ? [] : [{ kind: 'ahead', moment: millisOf(at) }];
  });
  return [...former, ...reminders];
}

function both({ from, to }: { readonly from: number; readonly to: number }): number[] {
  return [from, to];
}
