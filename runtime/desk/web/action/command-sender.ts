import { canonicalJson } from '../../../../engine/index.ts';
import type { CheckOrder, CommandReply, CommandRequest } from '../../../api/index.ts';
import { newCommandId, type Client } from '../../../client/index.ts';
import { failureOf, type Failure } from '../app/failure.ts';

/** What a clerk can have done with a case: a command, or a comparison with registries. */
export type DeskRequest = CommandRequest | ({ readonly type: 'check' } & CheckOrder);

/** Such a request without its id: that is chosen here. */
export type CommandWish = Omit<CommandRequest, 'id'> | ({ readonly type: 'check' } & Omit<CheckOrder, 'id'>);

export type CommandOutcome =
  | { readonly kind: 'done'; readonly reply: CommandReply }
  | { readonly kind: 'failed'; readonly failure: Failure };

/**
 * Sends commands so that each happens once. While one is under way, asking again waits for the same answer. Where
 * nobody knows whether it arrived, the same wish goes out again under the same id, and the server gives its first
 * answer; a wish that was changed since is a new command, which the revision keeps from acting twice.
 */
export class CommandSender {
  readonly #send: (request: DeskRequest) => Promise<CommandReply>;
  readonly #newId: () => string;
  #underWay: Promise<CommandOutcome> | null = null;
  #unanswered: { readonly wish: string; readonly id: string } | null = null;

  constructor(send: (request: DeskRequest) => Promise<CommandReply>, newId: () => string) {
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

/** Sends what a clerk has done with one case: commands, and comparisons with registries, which have an address of their own. */
export function caseSender(client: Pick<Client, 'command' | 'checkCase'>, caseId: string): CommandSender {
  return new CommandSender((request) => {
    if (request.type !== 'check') return client.command(caseId, request);
    const { type: _type, ...order } = request;
    return client.checkCase(caseId, order);
  }, newCommandId);
}
