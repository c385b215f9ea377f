import { canonicalJson } from '../../../../engine/index.ts';
import type { CommandReply, CommandRequest } from '../../../api/index.ts';
import { failureOf, type Failure } from '../app/failure.ts';

/** A command without its id: that is chosen here. */
export type CommandWish = Omit<CommandRequest, 'id'>;

export type CommandOutcome =
  | { readonly kind: 'done'; readonly reply: CommandReply }
  | { readonly kind: 'failed'; readonly failure: Failure };

/**
 * Sends commands so that each happens once. While one is under way, asking again waits for the same answer. Where
 * nobody knows whether it arrived, the same wish goes out again under the same id, and the server gives its first
 * answer; a wish that was changed since is a new command, which the revision keeps from acting twice.
 */
export class CommandSender {
  readonly #send: (request: CommandRequest) => Promise<CommandReply>;
  readonly #newId: () => string;
  #underWay: Promise<CommandOutcome> | null = null;
  #unanswered: { readonly wish: string; readonly id: string } | null = null;

  constructor(send: (request: CommandRequest) => Promise<CommandReply>, newId: () => string) {
    this.#send = send;
    this.#newId = newId;
  }

  send(wish: CommandWish): Promise<CommandOutcome> {
    this.#underWay ??= this.#attempt(wish).finally(() => {
      this.#underWay = null;
    });
    return this.#underWay;
  }

  async #attempt(wish: CommandWish): Promise<CommandOutcome> {
    const text = canonicalJson(wish);
    const id = this.#unanswered?.wish === text ? this.#unanswered.id : this.#newId();
    this.#unanswered = { wish: text, id };
    try {
      const reply = await this.#send({ id, ...wish });
      this.#unanswered = null;
      return { kind: 'done', reply };
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind !== 'unreachable') this.#unanswered = null;
      return { kind: 'failed', failure };
    }
  }
}
