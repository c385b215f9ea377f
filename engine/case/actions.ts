import type { Action } from '../generated/definition-types.ts';
import { issuePaper } from '../paper/issue-paper.ts';
import { namedValues } from '../paper/named-values.ts';
import { messageView } from '../paper/paper-view.ts';
import { actOnClock } from './case-clocks.ts';
import { applicantAccounts } from './rights.ts';
import { takeNumber } from './take-number.ts';
import { addEffect, type WorkingCase } from './working-case.ts';

/** Does one action of the definition. `entered` is the outermost state that its transition enters. */
export function runAction(work: WorkingCase, action: Action, entered: string | null): void {
  switch (action.type) {
    case 'issueCode':
      return issueCode(work, action.params.number);
    case 'clock':
      return actOnClock(work, action.params.deadline, action.params.do, entered);
    case 'issuePaper':
      return issuePaper(work, action.params.paper);
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

function sendMessage(work: WorkingCase, key: string): void {
  const message = work.procedure.definition.messages?.[key];
  if (!message) throw new Error(`No message ${key} in ${work.procedure.definition.id}`);
  const view = { ...messageView(work), values: namedValues(work, message.values) };
  for (const account of applicantAccounts(work.now)) {
    addEffect(work, 'message', { message: key, account, channels: message.channels, view });
  }
}
