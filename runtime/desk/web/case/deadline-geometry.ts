import { MILLIS_PER_DAY, millisOf } from '../../../../engine/index.ts';
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
  const end = Math.max(now, due ?? now, ...holds.map(({ to }) => to), start + 1);
  const share = (millis: number) => ((millis - start) / (end - start)) * 100;

  const cuts = [...new Set([start, now, end, ...(due === null ? [] : [due]), ...holds.flatMap(both)])];
  cuts.sort((a, b) => a - b);
  const stretches = cuts.slice(1).flatMap((to, index): DeadlineStretch[] => {
    const from = cuts[index] ?? start;
    const isHeld = holds.some((hold) => hold.from <= from && to <= hold.to);
    const kind = isHeld ? 'held' : due !== null && from >= due ? 'late' : to <= now ? 'passed' : 'left';
    return [{ kind, from: share(from), to: share(to) }];
  });
  return { stretches, now: hasEnded ? null : share(now), due: due === null ? null : share(due) };
}

function both({ from, to }: { readonly from: number; readonly to: number }): number[] {
  return [from, to];
}
