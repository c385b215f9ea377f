import type { Instant } from '../../../../engine/index.ts';
import { objectIn, signedCallback, type RawCallback } from '../callbacks/index.ts';
import { readAnswer } from './read-answer.ts';
import type { SystemConnector, SystemOrder, SystemSending } from './system-connector.ts';

/** Where a system is reached, and the secret that it shares with the portal. */
export interface HttpSystemSettings {
  readonly id: string;
  readonly url: string;
  readonly secret: string;
}

/** A longer word of a system is no code. */
const longestDetail = 60;

/**
 * A system that takes tasks by HTTP: `POST` of `{ request, input, callback }`, signed like its callbacks. 2xx takes
 * it, 408, 425, 429 and 5xx ask to try again, every other status refuses it, with `code` of the body as the reason.
 */
export function httpSystem(
  { id, url, secret }: HttpSystemSettings,
  { now }: { readonly now: () => Instant },
): SystemConnector {
  return {
    id,
    async send(order: SystemOrder, signal: AbortSignal): Promise<SystemSending> {
      try {
        const { body, headers } = signedCallback(secret, order, now());
        const answer = await fetch(url, { method: 'POST', body, headers, signal, redirect: 'error' });
        const said = objectIn(Buffer.from(await answer.arrayBuffer()));
        if (answer.ok) return { isSent: true, reference: wordOf(said['reference']) ?? order.request };
        const isFinal = answer.status < 500 && ![408, 425, 429].includes(answer.status);
        return { isSent: false, isFinal, detail: wordOf(said['code']) ?? String(answer.status) };
      } catch (error) {
        return { isSent: false, isFinal: false, detail: reasonOf(error) };
      }
    },
    read: (callback: RawCallback) => readAnswer(secret, callback),
  };
}

function wordOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value.slice(0, longestDetail) : null;
}

/** Why a system could not be reached, e.g. ECONNREFUSED. */
function reasonOf(error: unknown): string {
  const { cause, name } = error as { cause?: { code?: unknown }; name?: string };
  return wordOf(cause?.code) ?? name ?? 'network';
}
