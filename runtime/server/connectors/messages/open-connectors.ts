import { setTimeout as sleep } from 'node:timers/promises';
import type { MessageConnector, MessageConnectors, OutsideChannel } from './message-connector.ts';
import { sandboxConnector } from './sandbox-connector.ts';
import { smtpConnector } from './smtp-connector.ts';
import type { SmtpSettings } from './smtp-settings.ts';

const channels: readonly OutsideChannel[] = ['email', 'sms', 'zalo'];

/**
 * The connectors of a server: mail where a mail server is set up; in a demonstration the sandbox for whatever is not,
 * so that every message can be read somewhere and none reaches anybody.
 */
export function openMessageConnectors(settings: {
  readonly smtp: SmtpSettings | null;
  readonly isDemo: boolean;
}): MessageConnectors {
  const open = new Map<OutsideChannel, MessageConnector>();
  if (settings.smtp) open.set('email', smtpConnector(settings.smtp));
  if (!settings.isDemo) return open;
  const world = { wait: (millis: number, signal: AbortSignal) => sleep(millis, undefined, { signal }) };
  for (const channel of channels) {
    if (!open.has(channel)) open.set(channel, sandboxConnector(channel, world));
  }
  return open;
}
