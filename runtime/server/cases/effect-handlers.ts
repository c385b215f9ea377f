import type { Effect } from '../../../engine/index.ts';
import { done, failure, type EffectHandlers, type EffectOutcome } from '../effects/index.ts';
import { sendToSystem } from '../hand-overs/index.ts';
import { watchPayment } from '../payments/index.ts';
import type { Services } from '../services.ts';
import { deliverMessage } from './deliver-message.ts';

/** Carries out what the engine asked for outside the case. Each may be called again for the same effect. */
export function effectHandlers(
  services: Pick<
    Services,
    'store' | 'world' | 'procedures' | 'papers' | 'messages' | 'payments' | 'signatures' | 'handOvers'
  >,
): EffectHandlers {
  return {
    paper: (effect) => renderIssued(services, effect),
    sign: ({ caseId, params }, { signal }) =>
      services.signatures.ask(caseId, String(params['paper']), Number(params['asked']), signal),
    message: (effect, attempt) => deliverMessage(services, effect, attempt),
    handOver: (effect, attempt) => sendToSystem(services, effect, attempt),
    payment: (effect, attempt) => watchPayment(services, effect, attempt),
  };
}

async function renderIssued(
  { store, papers }: Pick<Services, 'store' | 'papers'>,
  effect: Effect,
): Promise<EffectOutcome> {
  const current = await store.cases.get(effect.caseId);
  if (!current) return failure('effect-case-missing', { case: effect.caseId }, { isFinal: true });
  const { key } = await papers.rendered(current, String(effect.params['paper']));
  return done({ paper: key });
}
