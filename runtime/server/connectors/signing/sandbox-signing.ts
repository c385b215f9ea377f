import { createHash, sign } from 'node:crypto';
import { millisOf, type Instant } from '../../../../engine/index.ts';
import { signedCallback, type RawCallback, type SentCallback } from '../callbacks/index.ts';
import { readSigningAnswer } from './read-signing-answer.ts';
import type { SandboxKey } from './sandbox-key.ts';
import type {
  Asking,
  Certificate,
  Signer,
  SigningAnswer,
  SigningConnector,
  SigningOrder,
} from './signing-connector.ts';

/** What the sandbox may not make up by itself. */
export interface SandboxSigningWorld {
  readonly now: () => Instant;
  readonly wait: (millis: number) => Promise<void>;
}

/** A question that waits for its signer. */
export interface WaitingOrder extends SigningOrder {
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** What came of a confirmation. */
export type Confirmation =
  | { readonly result: 'taken'; readonly count: number }
  | { readonly result: 'wrong-pin'; readonly left: number }
  | { readonly result: 'locked' };

/** The PIN of everybody in the sandbox; its page says so. */
export const SANDBOX_PIN = '246810';
const LATENCY = 400;
/** A question is dropped when nobody confirms it for so long. */
const PATIENCE = 10 * 60 * 1000;
const PIN_TRIES = 3;

/**
 * A signing service that behaves like a remote one: it asks the signer for a PIN on a page of its own, takes its time,
 * forgets questions that nobody confirms, locks a key after three wrong PINs, and sends every answer twice, as services
 * do that never saw the first one acknowledged.
 *
 * Its signatures are real ones (Ed25519 over the digest of the PDF), by one key of this data folder for everybody: they
 * prove that the file is unchanged, and not that a licensed provider knows the signer.
 */
export class SandboxSigning implements SigningConnector {
  readonly id = 'signing-sandbox';
  readonly provider = 'sandbox';
  readonly page = '/desk/thu-ky-so';
  readonly #key: SandboxKey;
  readonly #world: SandboxSigningWorld;
  readonly #waiting = new Map<string, WaitingOrder>();
  readonly #wrong = new Map<string, number>();
  readonly #calls = new Set<Promise<void>>();
  #deliver: (callback: SentCallback) => Promise<void> = () => Promise.resolve();

  constructor(key: SandboxKey, world: SandboxSigningWorld) {
    this.#key = key;
    this.#world = world;
  }

  certificateOf = ({ account, name, unit }: Signer): Promise<Certificate> =>
    Promise.resolve({
      subject: `CN=${name}, O=${unit}`,
      issuer: 'CN=Thutuc Sandbox CA',
      serial: createHash('sha256').update(account).digest('hex').slice(0, 16).toUpperCase(),
    });

  ask = async (order: SigningOrder): Promise<Asking> => {
    await this.#world.wait(LATENCY);
    this.#waiting.set(order.id, { ...order, expiresAt: millisOf(this.#world.now()) + PATIENCE });
    return { isAsked: true };
  };

  read = (callback: RawCallback): ReturnType<SigningConnector['read']> =>
    readSigningAnswer(this.#key.secret, callback);

  deliverTo = (deliver: (callback: SentCallback) => Promise<void>): void => {
    this.#deliver = deliver;
  };

  /** An answer as this service signs it. */
  sign(said: unknown): SentCallback {
    return signedCallback(this.#key.secret, said, this.#world.now());
  }

  /** The questions that wait for a person; those that waited too long are answered as refused. */
  waitingFor(account: string): readonly WaitingOrder[] {
    for (const order of this.#waiting.values()) {
      if (order.expiresAt <= millisOf(this.#world.now())) this.#refuse(order, 'Hết thời gian xác nhận');
    }
    return [...this.#waiting.values()].filter(({ signer }) => signer.account === account);
  }

  /** The signer confirms with the PIN. */
  confirm(account: string, ids: readonly string[], pin: string): Confirmation {
    const orders = this.waitingFor(account).filter(({ id }) => ids.includes(id));
    if (pin !== SANDBOX_PIN) {
      const wrong = (this.#wrong.get(account) ?? 0) + 1;
      this.#wrong.set(account, wrong);
      if (wrong < PIN_TRIES) return { result: 'wrong-pin', left: PIN_TRIES - wrong };
      this.#wrong.delete(account);
      for (const order of this.waitingFor(account))
        this.#refuse(order, 'Nhập sai mã PIN quá số lần cho phép');
      return { result: 'locked' };
    }
    this.#wrong.delete(account);
    for (const order of orders) this.#sign(order);
    return { result: 'taken', count: orders.length };
  }

  /** The signer does not want to sign. */
  refuse(account: string, ids: readonly string[]): Confirmation {
    const orders = this.waitingFor(account).filter(({ id }) => ids.includes(id));
    for (const order of orders) this.#refuse(order, 'Người ký từ chối trên trang xác nhận');
    return { result: 'taken', count: orders.length };
  }

  /** Resolves when every answer that is on its way has been sent. */
  async idle(): Promise<void> {
    while (this.#calls.size > 0) await Promise.all(this.#calls);
  }

  #sign(order: WaitingOrder): void {
    const { id, digest, signer } = order;
    const value = sign(null, Buffer.from(digest, 'hex'), this.#key.privateKey).toString('base64');
    this.#answer(
      id,
      this.certificateOf(signer).then((certificate) => ({
        id,
        status: 'signed',
        seal: {
          digest,
          value,
          algorithm: 'Ed25519',
          certificate: { ...certificate, publicKey: this.#key.publicKey },
          reference: `sandbox-${id}`,
        },
      })),
    );
  }

  #refuse({ id }: WaitingOrder, reason: string): void {
    this.#answer(id, Promise.resolve({ id, status: 'refused', reason }));
  }

  #answer(id: string, answer: Promise<SigningAnswer>): void {
    this.#waiting.delete(id);
    const call = this.#send(answer)
      // The server is closing: whoever asked asks again.
      .catch(() => undefined)
      .finally(() => this.#calls.delete(call));
    this.#calls.add(call);
  }

  async #send(answer: Promise<SigningAnswer>): Promise<void> {
    const said = await answer;
    for (let time = 1; time <= 2; time += 1) {
      await this.#world.wait(LATENCY);
      await this.#deliver(this.sign(said));
    }
  }
}
