import type { Action } from '../generated/definition-types.ts';
import { issuePaper } from '../paper/issue-paper.ts';
import { actOnClock, extendCaseClock } from './case-clocks.ts';
import { holdsFor } from './case-scope.ts';
import { changeUnit } from './change-unit.ts';
import { sendMessage } from './send-message.ts';
import { refundFees } from './refunds.ts';
import { takeNumber } from './take-number.ts';
import type { WorkingCase } from './working-case.ts';

/**
 * Does one action of the definition, if its condition holds now. `entered` is the outermost state that its transition
 * enters.
 */
export function runAction(work: WorkingCase, action: Action, entered: string | null): void {
  if (!holdsFor(work.procedure, work.now, action.when ?? true, work.context, work.item?.names)) return;
  switch (action.type) {
    case 'issueCode':
      return issueCode(work, action.params.number);
    case 'clock':
      return actOnClock(work, action.params.deadline, action.params.do, entered);
    case 'extendClock':
      return extendCaseClock(work, action.params);
    case 'changeUnit':
      return changeUnit(work, action.params.unit);
    case 'issuePaper':
      return void issuePaper(work, action.params.paper);
    case 'refund':
      return refundFees(work, action.params);
    case 'sendMessage':
      return sendMessage(work, action.params.message);
  }
}

/** Accepts the case. A case that has its code keeps it, also when it comes by here again. */
function issueCode(work: WorkingCase, series: string): void {
  if (work.now.acceptedAt !== null) return;
  work.now.code = takeNumber(work, series, 'code');
  work.now.acceptedAt = work.context.now;
}
