/** The ways out of the portal that a message may take. */
export type OutsideChannel = 'email' | 'sms' | 'zalo';

/** One message to one address. */
export interface OutgoingMessage {
  /** The same each time that this message is tried, so that a provider can tell a repetition. */
  readonly key: string;
  /** Mail address, or phone number in international form (+84…). */
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
}

/** What a provider says. */
export type Sending =
  | { readonly isSent: true; readonly reference: string }
  /** `isFinal`: this address will never take it; otherwise it may be tried again. `detail` is the provider's own word. */
  | {
      readonly isSent: false;
      readonly isFinal: boolean;
      readonly reason: SendingFault;
      readonly detail: string;
    };

/** Why a message was not taken, as far as people act on it differently. */
export type SendingFault = 'unreachable' | 'login' | 'address' | 'refused';

/** Sends messages by one channel. What is thrown counts as a failure that may pass. */
export interface MessageConnector {
  readonly channel: OutsideChannel;
  /** Who carries the messages, for the list of what was sent: `smtp`, `sandbox`. */
  readonly provider: string;
  readonly send: (message: OutgoingMessage, signal: AbortSignal) => Promise<Sending>;
}

/** The connectors of a server; a channel that is not there cannot be used. */
export type MessageConnectors = ReadonlyMap<OutsideChannel, MessageConnector>;

/** Whether a channel of a message leads out of the portal. */
export function isOutside(channel: string): channel is OutsideChannel {
  return channel === 'email' || channel === 'sms' || channel === 'zalo';
}
