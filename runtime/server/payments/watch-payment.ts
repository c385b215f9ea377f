import { instantOf, millisOf, type Effect, type Payment } from '../../../engine/index.ts';
import { done, type EffectAttempt, type EffectOutcome } from '../effects/index.ts';
import type { World } from '../world.ts';
import type { PaymentService } from './payment-service.ts';

/** Seconds until the provider is asked again, after each time that it knew nothing: a good day in all. */
const pauses = [30, 120, 600, 3_600, 21_600, 64_800] as const;

/**
 * Watches over a payment that was begun: asks the provider now and again, in case its callback was lost. In the end a
 * payment that nobody finished has failed, and the applicant may begin another.
 */
export async function watchPayment(
  { payments, world }: { readonly payments: PaymentService; readonly world: World },
  effect: Effect,
  { number }: Pick<EffectAttempt, 'number'>,
): Promise<EffectOutcome> {
  const payment = await payments.ask(effect.caseId, String(effect.params['payment']));
  if (payment === null) return done({ payment: 'unknown' });
  if (isSettled(payment)) return done({ payment: payment.status });
  const pause = pauses[number - 1];
  if (pause === undefined) {
    if (payment.status === 'open') await payments.expire(effect.caseId, payment);
    return done({ payment: 'expired' });
  }
  const again = instantOf(millisOf(world.now()) + pause * 1000);
  return { isDone: false, error: 'the provider has not said yet', isFinal: false, again };
}

/** A payment that was called off may still bring money; one that failed or brought it is settled. */
function isSettled({ status, received }: Payment): boolean {
  return received !== undefined || status === 'failed' || status === 'paid' || status === 'refunded';
}
