import { advance } from '../case/advance.ts';
import type { Case } from '../case/case.ts';
import type { PaymentResultCommand } from '../case/command.ts';
import type { Decision } from '../case/decision.ts';
import type { ScenarioPayment } from '../generated/definition-types.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { ScenarioClock } from './scenario-context.ts';

/** The provider of scenarios. */
const provider = 'scenario';

/**
 * Pays online as the applicant does: begins, and lets the provider answer. A second payment by mistake is a second
 * transfer for the same order.
 */
export function playPayment(
  procedure: Procedure,
  current: Case,
  how: ScenarioPayment,
  id: string,
  clock: ScenarioClock,
): Decision {
  const { account, name } = current.applicant;
  const begun = clock.decide((context) =>
    advance(procedure, current, { id, type: 'pay', provider, actor: { account, name, grants: [] } }, context),
  );
  if (begun.kind !== 'accepted') return begun;
  const order = begun.case.payments?.findLast(({ status }) => status === 'open');
  if (!order) throw new Error(`No open payment in ${current.id}`);
  const answer = (before: Case, reference: string): Decision => {
    const command: PaymentResultCommand = {
      id: reference,
      type: 'payment-result',
      provider,
      payment: order.id,
      reference,
      result: how === 'FAILED' ? 'failed' : 'paid',
      amount: order.amount,
    };
    return clock.decide((context) => advance(procedure, before, command, context));
  };
  const first = answer(begun.case, `${id}/1`);
  return how === 'TWICE' && first.kind === 'accepted' ? answer(first.case, `${id}/2`) : first;
}
