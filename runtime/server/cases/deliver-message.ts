import { referenceAt, type Effect, type Json, type Message } from '../../../engine/index.ts';
import { isOutside, maskedAddress, phoneNumber, type OutsideChannel } from '../connectors/messages/index.ts';
import { done, failure, type EffectAttempt, type EffectOutcome } from '../effects/index.ts';
import type { PaperView } from '../papers/index.ts';
import type { Services } from '../services.ts';
import { messageText } from './message-text.ts';
import { recipientsOf, type Recipient } from './recipients-of.ts';

type Parts = Pick<Services, 'store' | 'world' | 'procedures' | 'messages'>;

/** Everything that one message is delivered with. */
interface Delivery {
  readonly parts: Parts;
  readonly effect: Effect;
  readonly text: { readonly subject: string; readonly body: string };
  readonly signal: AbortSignal;
}

/** How one channel to one recipient ended. */
type Attempt =
  | { readonly kind: 'delivered' | 'without-address' | 'without-connector'; readonly channel: string }
  | { readonly kind: 'failed'; readonly channel: string; readonly outcome: EffectOutcome };

/** Messages are written in the language of the administration. */
const language = 'vi' as const;

/**
 * Delivers a message by each of its channels: to the notices of the portal and the desk, and by the connectors to mail
 * and phones. What was delivered is noted under the effect's key, the recipient and the channel, so that after a
 * failure only the rest is tried again.
 *
 * A recipient without an address for one channel is no trouble while another channel reaches them; a message that
 * reaches nobody is an incident.
 */
export async function deliverMessage(
  parts: Parts,
  effect: Effect,
  { signal }: Pick<EffectAttempt, 'signal'>,
): Promise<EffectOutcome> {
  const current = await parts.store.cases.get(effect.caseId);
  if (!current) return failure('effect-case-missing', { case: effect.caseId }, { isFinal: true });
  const { procedure } = await parts.procedures.of(referenceAt(current, effect.createdAt).hash);
  const key = String(effect.params['message']);
  const message = procedure.definition.messages?.[key];
  if (!message) return failure('effect-message-missing', { message: key }, { isFinal: true });
  const recipients = await recipientsOf(parts.store, effect.params);
  if (recipients.length === 0) return failure('effect-recipient-missing', {}, { isFinal: true });
  const view = effect.params['view'] as PaperView;
  const text = {
    subject: messageText(message.subject[language], view, language),
    body: messageText(message.body[language], view, language),
  };
  const attempts: Attempt[] = [];
  for (const recipient of recipients) {
    for (const channel of message.channels) {
      attempts.push(await deliver({ parts, effect, text, signal }, recipient, channel));
    }
  }
  return outcomeOf(attempts);
}

async function deliver(
  delivery: Delivery,
  recipient: Recipient,
  channel: Message['channels'][number],
): Promise<Attempt> {
  if (isOutside(channel)) return send(delivery, recipient, channel);
  const { store, world } = delivery.parts;
  await store.notices.insert({
    key: `${delivery.effect.key}${recipient.key}`,
    account: recipient.account,
    caseId: delivery.effect.caseId,
    ...delivery.text,
    sentAt: world.now(),
    readAt: null,
  });
  return { kind: 'delivered', channel };
}

async function send(
  { parts, effect, text, signal }: Delivery,
  recipient: Recipient,
  channel: OutsideChannel,
): Promise<Attempt> {
  const { store, world, messages } = parts;
  const key = `${effect.key}${recipient.key}:${channel}`;
  if (await store.outbox.get(key)) return { kind: 'delivered', channel };
  const connector = messages.get(channel);
  if (!connector) return { kind: 'without-connector', channel };
  const told = channel === 'email' ? recipient.email : recipient.phone;
  if (told === undefined) return { kind: 'without-address', channel };
  const address = channel === 'email' ? told : (phoneNumber(told) ?? told);
  const sending = await connector.send({ key, to: address, ...text }, signal);
  if (!sending.isSent) {
    const { reason, detail, isFinal } = sending;
    const params = { channel, address: maskedAddress(address), detail: withoutAddress(detail, address) };
    return { kind: 'failed', channel, outcome: failure(`effect-send-${reason}`, params, { isFinal }) };
  }
  const { provider } = connector;
  const { reference } = sending;
  const sentAt = world.now();
  await store.outbox.insert({
    key,
    caseId: effect.caseId,
    channel,
    provider,
    address,
    ...text,
    reference,
    sentAt,
  });
  return { kind: 'delivered', channel };
}

/** A provider's word often repeats the address, which those who see to incidents need not know. */
function withoutAddress(detail: string, address: string): string {
  return detail.replaceAll(address, maskedAddress(address));
}

/** One that may pass goes before one that is for good: it is tried again first. */
function outcomeOf(attempts: readonly Attempt[]): EffectOutcome {
  const failed = attempts.flatMap((one) => (one.kind === 'failed' ? [one.outcome] : []));
  const passing = failed.find((outcome) => !outcome.isDone && !outcome.isFinal);
  const worst = passing ?? failed[0];
  if (worst) return worst;
  const of = (kind: Attempt['kind']): string[] => [
    ...new Set(attempts.filter((one) => one.kind === kind).map(({ channel }) => channel)),
  ];
  const [delivered, unknown, missing] = [of('delivered'), of('without-address'), of('without-connector')];
  if (delivered.length === 0) {
    return unknown.length > 0
      ? failure('effect-address-missing', { channels: unknown.join(', ') }, { isFinal: true })
      : failure('effect-connector-missing', { channels: missing.join(', ') }, { isFinal: true });
  }
  const result: Json = { delivered, withoutAddress: unknown, withoutConnector: missing };
  return done(result);
}
