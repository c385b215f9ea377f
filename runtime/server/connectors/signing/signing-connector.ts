import type { PaperSeal } from '../../../../engine/index.ts';
import type { RawCallback, SentCallback } from '../callbacks/index.ts';

/** One question to a signing service: may this person's key sign this digest? */
export interface SigningOrder {
  /** Names the question in the answer; another question about the same paper has another one. */
  readonly id: string;
  /** SHA-256 of the PDF, lower-case hexadecimal. */
  readonly digest: string;
  /** What the signer reads before confirming. */
  readonly title: string;
  readonly number: string | null;
  readonly signer: Signer;
}

/** Whose key signs. */
export interface Signer {
  readonly account: string;
  readonly name: string;
  /** Name of the unit for which the person signs. */
  readonly unit: string;
}

/** What is known of the certificate before anything is signed; the paper names it. */
export type Certificate = Omit<PaperSeal['certificate'], 'publicKey'>;

/** What a service says at once. The signature itself comes later, as a callback. */
export type Asking =
  | { readonly isAsked: true }
  | { readonly isAsked: false; readonly isFinal: boolean; readonly detail: string };

/** What is wrong with a callback; see the problems of the API. */
export type SigningFault = 'callback-signature' | 'callback-time' | 'signing-malformed';

/** A service that keeps people's keys and signs once they confirm. */
export interface SigningConnector {
  /** Under which its callbacks come: `/api/connectors/<id>/callbacks`. */
  readonly id: string;
  readonly provider: string;
  /** Address where the signer confirms in the browser; null where that is done in an app of the service. */
  readonly page: string | null;
  readonly certificateOf: (signer: Signer) => Promise<Certificate>;
  readonly ask: (order: SigningOrder, signal: AbortSignal) => Promise<Asking>;
  /** What a callback says, once its signature and its time are proved. */
  readonly read: (callback: RawCallback) => SigningAnswer | SigningFault;
  /** For a service of this very process: where its callbacks go. */
  readonly deliverTo?: (deliver: (callback: SentCallback) => Promise<void>) => void;
}

/** What a callback says of a question. */
export type SigningAnswer =
  | { readonly id: string; readonly status: 'signed'; readonly seal: PaperSeal }
  | { readonly id: string; readonly status: 'refused'; readonly reason: string };
