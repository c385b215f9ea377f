import type { Instant } from '../dates/index.ts';

/** How far a task has come that a system does. */
export interface HandOver {
  /** Connector of the system. */
  readonly system: string;
  /**
   * asked: its answer is awaited; answered; failed: it refused, could not be reached, was silent or answered what cannot
   * be used; byHand: a person took it over. People may do the task in the last two.
   */
  readonly state: 'asked' | 'answered' | 'failed' | 'byHand';
  /** Under which the system knows the task: the same however often it is sent. */
  readonly request: string;
  /** When it was sent, each time; `effect` is the key of the effect that carries it. */
  readonly sent: readonly { readonly at: Instant; readonly effect: string }[];
  /** How often of those since a person last had it sent. */
  readonly tries: number;
  /** Until when the answer to the last sending is awaited. */
  readonly until: Instant | null;
  readonly fault: HandOverFault | null;
}

/** Why a system did not do a task: a code of the problem catalogue with its parameters. */
export interface HandOverFault {
  readonly code:
    | 'system-refused'
    | 'system-unreachable'
    | 'system-silent'
    | 'system-answer-wrong'
    | 'system-answer-closed';
  readonly params: Readonly<Record<string, string | number>>;
}

/** What an entry of the history says of a task that a system does. */
export interface HandOverNote {
  readonly kind: 'system';
  readonly did: 'sent' | 'sentAgain' | 'answered' | 'late' | 'failed' | 'byHand';
  readonly task: string;
  readonly fault?: HandOverFault;
}
