import type { Procedure } from '../procedure/procedure.ts';
import { act } from './act.ts';
import { adoptCase } from './adopt.ts';
import { assignTask } from './assign-task.ts';
import type { Case } from './case.ts';
import { checkByHand, checkRegistry } from './check-registry.ts';
import type { Command } from './command.ts';
import type { EngineContext } from './context.ts';
import { refuse, type Decision } from './decision.ts';
import { guarded } from './guarded.ts';
import { handOverByPerson } from './hand-over-by-person.ts';
import { hearSystem } from './hear-system.ts';
import { notePaper } from './note-paper.ts';
import { passTime } from './pass-time.ts';
import { noteRefund, pay, takePaymentResult } from './pay.ts';
import { askSignature, takeSignature } from './sign-paper.ts';
import { takeTask } from './take-task.ts';

/**
 * The one way in which a case changes: a command over a case gives the next case with its effects, or the
 * problems for which it is refused. Nothing is changed in place and nothing is done outside.
 *
 * @example
 * const decision = advance(procedure, current, { id, type: 'act', event: 'TIEP_NHAN', task: 'tiep_nhan.1', actor }, context);
 * if (decision.kind === 'accepted') store(decision.case, decision.effects);
 */
export function advance(
  procedure: Procedure,
  current: Case,
  command: Command,
  context: EngineContext,
): Decision {
  if (current.procedure.hash !== procedure.hash) {
    throw new Error(`Case ${current.id} runs on ${current.procedure.hash}, not on ${procedure.hash}`);
  }
  if (command.revision !== undefined && command.revision !== current.revision) {
    return refuse('case-changed', '/revision', { seen: command.revision, now: current.revision });
  }
  return guarded(() => {
    switch (command.type) {
      case 'act':
        return act(procedure, current, command, context);
      case 'claim':
      case 'release':
        return takeTask(procedure, current, command, context);
      case 'assign':
        return assignTask(procedure, current, command, context);
      case 'adopt':
        return adoptCase(procedure, current, command, context);
      case 'resend':
      case 'byHand':
        return handOverByPerson(procedure, current, command, context);
      case 'answer':
        return hearSystem(procedure, current, command, context);
      case 'paper':
        return notePaper(procedure, current, command, context);
      case 'sign':
        return askSignature(procedure, current, command, context);
      case 'signature':
        return takeSignature(procedure, current, command, context);
      case 'check':
        return checkRegistry(procedure, current, command, context);
      case 'checkByHand':
        return checkByHand(procedure, current, command, context);
      case 'time':
        return passTime(procedure, current, command, context);
      case 'pay':
        return pay(procedure, current, command, context);
      case 'payment-result':
        return takePaymentResult(procedure, current, command, context);
      case 'refund-done':
        return noteRefund(procedure, current, command, context);
    }
  });
}
