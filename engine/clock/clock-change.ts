import type { Instant } from '../dates/index.ts';
import type { Clock, ClockChange } from './clock.ts';

/** Writes a change of how much time there is into the ledger of the changed clock. */
export function withChange(
  before: Clock,
  after: Clock,
  kind: ClockChange['kind'],
  at: Instant,
  reason: string | null,
): Clock {
  const change: ClockChange = {
    at,
    epoch: after.epoch,
    kind,
    from: before.amount + before.extension,
    to: after.amount + after.extension,
    dueDateBefore: before.dueDate,
    dueDateAfter: after.dueDate,
    reason,
  };
  return { ...after, changes: [...(before.changes ?? []), change] };
}

/** How often the present run of a clock has been extended. */
export function extensionsOf({ changes = [], epoch }: Pick<Clock, 'changes' | 'epoch'>): number {
  return changes.filter((change) => change.kind === 'extend' && change.epoch === epoch).length;
}

/** The last change of how much time there is, in the present run; null where there was none. */
export function lastChangeOf({ changes = [], epoch }: Pick<Clock, 'changes' | 'epoch'>): ClockChange | null {
  return changes.findLast((change) => change.epoch === epoch) ?? null;
}
