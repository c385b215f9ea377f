import type { Answers, Json } from '../../../../engine/index.ts';
import type { RawCallback, SentCallback } from '../callbacks/index.ts';

/** What a system of another agency is asked. */
export interface SystemOrder {
  /** Our name for it, which the system gives back with its answer. The same again is the same wish. */
  readonly request: string;
  /** What the definition sends, and nothing else of the case. */
  readonly input: Readonly<Record<string, Json>>;
  /** Address to which the answer is sent, signed. */
  readonly callback: string;
}

/** How a sending ended: taken, refused for good with the system's code, or to be tried again. */
export type SystemSending =
  | { readonly isSent: true; readonly reference: string }
  | { readonly isSent: false; readonly isFinal: boolean; readonly detail: string };

/** What a system answered to a request. */
export interface SystemAnswer {
  readonly request: string;
  readonly values: Answers;
}

/** What is wrong with an answer; see the problems of the API. */
export type AnswerFault = 'callback-signature' | 'callback-time' | 'answer-malformed';

/**
 * A system of another agency that does tasks of a case. A real one is another implementation of this; nothing else of
 * the server knows systems.
 */
export interface SystemConnector {
  readonly id: string;
  /** Hands a task over. The same request again is harmless. Never rejects for what systems do. */
  send(order: SystemOrder, signal: AbortSignal): Promise<SystemSending>;
  /** What a callback answers, once its signature and its time are proved. */
  read(callback: RawCallback): SystemAnswer | AnswerFault;
  /** For a system of this very process: where its callbacks go. */
  deliverTo?(deliver: (callback: SentCallback) => Promise<void>): void;
}

/** The systems that are connected, by id. */
export type SystemConnectors = ReadonlyMap<string, SystemConnector>;
