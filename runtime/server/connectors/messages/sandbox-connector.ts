import type { MessageConnector, OutgoingMessage, OutsideChannel, Sending } from './message-connector.ts';

/** What the sandbox may not make up by itself. */
export interface SandboxWorld {
  /** Resolves after so many milliseconds; rejects when the signal aborts. */
  readonly wait: (millis: number, signal: AbortSignal) => Promise<void>;
}

/** A provider answers after so long. */
const LATENCY = 150;
/** Tries of one message that fail before it goes through, for addresses that ask for trouble. */
const TROUBLE = 2;

/** How addresses of the sandbox behave, by their end. Others take every message. */
const behaviours: readonly {
  readonly ends: RegExp;
  readonly fault: 'address' | 'unreachable' | 'refused';
}[] = [
  { ends: /0000$|@khong-ton-tai\.|@invalid\./, fault: 'address' },
  { ends: /1111$/, fault: 'refused' },
  { ends: /9999$|@cham\./, fault: 'unreachable' },
];

/**
 * A provider that sends nothing and behaves like a real one: it takes its time, refuses numbers that do not exist
 * (…0000) or have blocked the sender (…1111), and fails twice in a row for a busy one (…9999). A message that it took
 * once is taken again under its key and not counted twice.
 */
export function sandboxConnector(channel: OutsideChannel, { wait }: SandboxWorld): MessageConnector {
  const tries = new Map<string, number>();
  return {
    channel,
    provider: 'sandbox',
    async send(message, signal) {
      await wait(LATENCY, signal);
      const times = (tries.get(message.key) ?? 0) + 1;
      tries.set(message.key, times);
      return answer(message, times);
    },
  };
}

function answer({ key, to }: OutgoingMessage, times: number): Sending {
  const fault = behaviours.find(({ ends }) => ends.test(to))?.fault;
  if (fault === 'unreachable' && times <= TROUBLE) {
    return { isSent: false, isFinal: false, reason: 'unreachable', detail: '503 BUSY' };
  }
  if (fault === 'address')
    return { isSent: false, isFinal: true, reason: 'address', detail: '404 NO_SUCH_RECIPIENT' };
  if (fault === 'refused') return { isSent: false, isFinal: true, reason: 'refused', detail: '403 BLOCKED' };
  return { isSent: true, reference: `sandbox-${key}` };
}
