import { canonicalJson } from '../../../../engine/index.ts';
import type { CommandReply, CommandRequest } from '../../../api/index.ts';
import { codeOf, newCommandId, type Client } from '../../../client/index.ts';

/** A command without its id: that is chosen here. */
export type Wish = Omit<CommandRequest, 'id'>;

/**
 * Sends a command so that it happens once: asking again while it is under way waits for the same answer, and a wish
 * that was never answered goes out again under its first id.
 */
export class SendOnce {
  readonly #client: Pick<Client, 'command'>;
  readonly #caseId: string;
  #underWay: Promise<CommandReply> | null = null;
  #unanswered: { readonly wish: string; readonly id: string } | null = null;

  constructor(client: Pick<Client, 'command'>, caseId: string) {
    this.#client = client;
    this.#caseId = caseId;
  }

  /** Throws a ProblemError when it was refused, or when nobody knows whether it arrived. */
  send(wish: Wish): Promise<CommandReply> {
    this.#underWay ??= this.#attempt(wish).finally(() => {
      this.#underWay = null;
    });
    return this.#underWay;
  }

  async #attempt(wish: Wish): Promise<CommandReply> {
    const text = canonicalJson(wish);
    const id = this.#unanswered?.wish === text ? this.#unanswered.id : newCommandId();
    this.#unanswered = { wish: text, id };
    try {
      const reply = await this.#client.command(this.#caseId, { id, ...wish });
      this.#unanswered = null;
      return reply;
    } catch (error) {
      if (codeOf(error) !== 'no-connection') this.#unanswered = null;
      throw error;
    }
  }
}
