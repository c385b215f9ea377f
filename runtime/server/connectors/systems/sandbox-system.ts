import { randomBytes } from 'node:crypto';
import type { Instant, Json, Text } from '../../../../engine/index.ts';
import { signedCallback, type RawCallback, type SentCallback } from '../callbacks/index.ts';
import { readAnswer } from './read-answer.ts';
import type { SystemConnector, SystemOrder, SystemSending } from './system-connector.ts';

/** A system as data, for demonstrations and tests. */
export interface SystemDocument {
  readonly format: 1;
  readonly id: string;
  /** What people call it. */
  readonly title?: Text;
  /** Milliseconds until it answers. */
  readonly latency: number;
  /** What it does; of several the first whose `when` fits the input. */
  readonly does: readonly SystemRule[];
}

export interface SystemRule {
  /** Patterns that values of the input must match, by name. */
  readonly when?: Readonly<Record<string, string>>;
  /** Refuses what it is sent, with this code. */
  readonly refuses?: string;
  /** Cannot be reached the first so many times. */
  readonly down?: number;
  /** Takes it and does not answer the first so many times. */
  readonly silent?: number;
  readonly values?: Readonly<Record<string, Json>>;
}

/** What a sandbox may not make up by itself. */
export interface SandboxWorld {
  readonly now: () => Instant;
  readonly wait: (millis: number) => Promise<void>;
}

/**
 * A system that answers from a document and behaves as real ones do: it takes its time, is down, refuses, forgets to
 * answer, and sends every answer twice, the second time late. What it knows is gone when the server stops.
 */
export class SandboxSystem implements SystemConnector {
  readonly id: string;
  readonly #document: SystemDocument;
  readonly #world: SandboxWorld;
  readonly #secret = randomBytes(32).toString('hex');
  readonly #tries = new Map<string, number>();
  readonly #underWay = new Set<Promise<void>>();
  #deliver: (callback: SentCallback) => Promise<void> = () => Promise.resolve();

  constructor(document: SystemDocument, world: SandboxWorld) {
    this.id = document.id;
    this.#document = document;
    this.#world = world;
  }

  async send({ request, input }: SystemOrder): Promise<SystemSending> {
    const rule = this.#document.does.find(({ when = {} }) => fits(when, input));
    const tries = (this.#tries.get(request) ?? 0) + 1;
    this.#tries.set(request, tries);
    const { refuses, down = 0, silent = 0, values } = rule ?? {};
    if (tries <= down) return { isSent: false, isFinal: false, detail: '503' };
    if (refuses !== undefined) return { isSent: false, isFinal: true, detail: refuses };
    if (values !== undefined && tries > down + silent) this.#answerLater({ request, values });
    return { isSent: true, reference: `sandbox-${request}` };
  }

  read(callback: RawCallback): ReturnType<SystemConnector['read']> {
    return readAnswer(this.#secret, callback);
  }

  deliverTo(deliver: (callback: SentCallback) => Promise<void>): void {
    this.#deliver = deliver;
  }

  /** An answer as this system signs it. */
  sign(said: unknown): SentCallback {
    return signedCallback(this.#secret, said, this.#world.now());
  }

  /** Resolves when it has nothing more to say. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  #answerLater(said: { readonly request: string; readonly values: Readonly<Record<string, Json>> }): void {
    const telling = (async () => {
      for (let times = 0; times < 2; times += 1) {
        await this.#world.wait(this.#document.latency);
        // An answer that is lost on the way is what systems are asked again for.
        await this.#deliver(this.sign(said)).catch(() => undefined);
      }
    })().finally(() => this.#underWay.delete(telling));
    this.#underWay.add(telling);
  }
}

function fits(when: Readonly<Record<string, string>>, input: SystemOrder['input']): boolean {
  return Object.entries(when).every(([name, pattern]) => new RegExp(pattern).test(String(input[name] ?? '')));
}
