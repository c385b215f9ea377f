import type { Action } from '../generated/definition-types.ts';
import { issuePaper } from '../paper/issue-paper.ts';
import { namedValues } from '../paper/named-values.ts';
import { messageView } from '../paper/paper-view.ts';
import { actOnClock, extendCaseClock } from './case-clocks.ts';
import { holdsFor } from './case-scope.ts';
import { changeUnit } from './change-unit.ts';
import { applicantAccounts, applicantRole } from './rights.ts';
import { takeNumber } from './take-number.ts';
import { addEffect, type WorkingCase } from './working-case.ts';

/**
 * Does one action of the definition, if its condition holds now. `entered` is the outermost state that its transition
 * enters.
 */
export function runAction(work: WorkingCase, action: Action, entered: string | null): void {
  if (!holdsFor(work.procedure, work.now, action.when ?? true, work.context)) return;
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
  if (message.to === applicantRole) {
    for (const account of applicantAccounts(work.now)) send(work, key, { account });
    return;
  }
  const { about } = work;
  // Who has taken the task whose deadline speaks is told, and nobody else.
  if (about?.role === message.to && about.assignee !== null) {
    return send(work, key, { account: about.assignee.account });
  }
  send(work, key, { role: message.to, unit: about?.unit ?? work.now.competentUnit });
}

/** One message to one account, or to all who hold a role in a unit: whoever delivers it knows who they are. */
function send(
  work: WorkingCase,
  key: string,
  to: { readonly account: string } | { readonly role: string; readonly unit: string },
): void {
  const message = work.procedure.definition.messages?.[key];
  const view = { ...messageView(work), values: namedValues(work, message?.values) };
  addEffect(work, 'message', { message: key, ...to, channels: message?.channels ?? [], view });
}
