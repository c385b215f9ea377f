import type { Effect, Json } from '../../../engine/index.ts';
import { done, type EffectHandlers, type EffectOutcome } from '../effects/index.ts';
import type { PaperView } from '../papers/index.ts';
import type { Services } from '../services.ts';
import { messageText } from './message-text.ts';

/** Carries out what the engine asked for outside the case. Each may be called again for the same effect. */
export function effectHandlers(
  services: Pick<Services, 'store' | 'world' | 'procedures' | 'papers'>,
): EffectHandlers {
  return {
    paper: (effect) => renderIssued(services, effect),
    message: (effect) => deliver(services, effect),
  };
}

async function renderIssued(
  { store, papers }: Pick<Services, 'store' | 'papers'>,
  effect: Effect,
): Promise<EffectOutcome> {
  const current = await store.cases.get(effect.caseId);
  if (!current) return failed(`no case ${effect.caseId}`);
  const { key } = await papers.rendered(current, String(effect.params['paper']));
  return done({ paper: key });
}

/**
 * Delivers a message to the notices of the portal and the desk. Channels that need a connector that is not installed
 * are named in the result, so that nobody takes the message for sent there.
 */
async function deliver(
  { store, world, procedures }: Pick<Services, 'store' | 'world' | 'procedures'>,
  effect: Effect,
): Promise<EffectOutcome> {
  const current = await store.cases.get(effect.caseId);
  if (!current) return failed(`no case ${effect.caseId}`);
  const { procedure } = await procedures.of(current.procedure.hash);
  const message = procedure.definition.messages?.[String(effect.params['message'])];
  if (!message) return failed(`no message ${String(effect.params['message'])} in ${current.procedure.id}`);
  const view = effect.params['view'] as PaperView;
  const delivered: Json[] = [];
  if (message.channels.includes('portal')) {
    const recipients = await recipientsOf(store, effect.params);
    if (recipients.length === 0)
      return failed(`nobody to receive ${JSON.stringify(effect.params['message'])}`);
    for (const { key, account } of recipients) {
      await store.notices.insert({
        key: `${effect.key}${key}`,
        account,
        caseId: effect.caseId,
        subject: messageText(message.subject.vi, view, 'vi'),
        body: messageText(message.body.vi, view, 'vi'),
        sentAt: world.now(),
        readAt: null,
      });
    }
    delivered.push('portal');
  }
  const missing = message.channels.filter((channel) => channel !== 'portal');
  if (delivered.length === 0) return failed(`no connector for ${missing.join(', ')}`);
  return done({ delivered, withoutConnector: missing });
}

/**
 * The accounts that a message goes to, each with what tells its notice apart from those of the others: the one that the
 * effect names, or all who hold its role in its unit at this moment.
 */
async function recipientsOf(
  { accounts }: Pick<Services['store'], 'accounts'>,
  { account, role, unit }: Effect['params'],
): Promise<readonly { readonly key: string; readonly account: string }[]> {
  if (account !== undefined) return [{ key: '', account: String(account) }];
  const officials = await accounts.officials();
  return officials
    .filter(({ grants }) =>
      grants.some((grant) => grant.role === role && (grant.unit === unit || grant.unit === '*')),
    )
    .map(({ id }) => ({ key: `:${id}`, account: id }));
}

function failed(error: string): EffectOutcome {
  return { isDone: false, error, isFinal: true };
}
