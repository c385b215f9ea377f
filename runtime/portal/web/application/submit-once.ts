import type { Submitted } from '../../../api/index.ts';
import { codeOf, newCommandId, type Client } from '../../../client/index.ts';

type CommandStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const PLACE = 'thutuc-submit/';

/**
 * Hands a draft in, once. While it is under way, asking again waits for the same answer. The id of the command is
 * kept on this device until an answer has come, so that a retry after a lost connection, even after the page was
 * closed, gets the first answer.
 */
export class SubmitOnce {
  readonly #client: Pick<Client, 'submitDraft'>;
  readonly #storage: CommandStorage;
  #underWay: Promise<Submitted> | null = null;

  constructor(client: Pick<Client, 'submitDraft'>, storage: CommandStorage) {
    this.#client = client;
    this.#storage = storage;
  }

  /** Whether a submission of the draft has never been answered. */
  isUnanswered(draftId: string): boolean {
    return this.#read(draftId) !== null;
  }

  /** Throws a ProblemError when it was refused, or when nobody knows whether it arrived. */
  submit(draftId: string): Promise<Submitted> {
    this.#underWay ??= this.#attempt(draftId).finally(() => {
      this.#underWay = null;
    });
    return this.#underWay;
  }

  async #attempt(draftId: string): Promise<Submitted> {
    const commandId = this.#read(draftId) ?? newCommandId();
    this.#write(draftId, commandId);
    try {
      const submitted = await this.#client.submitDraft(draftId, { commandId });
      this.#write(draftId, null);
      return submitted;
    } catch (error) {
      if (codeOf(error) !== 'no-connection') this.#write(draftId, null);
      throw error;
    }
  }

  #read(draftId: string): string | null {
    try {
      return this.#storage.getItem(PLACE + draftId);
    } catch {
      return null;
    }
  }

  #write(draftId: string, commandId: string | null): void {
    try {
      if (commandId === null) this.#storage.removeItem(PLACE + draftId);
      else this.#storage.setItem(PLACE + draftId, commandId);
    } catch {
      // The server makes one case of one draft, whatever the command: the id only spares a question.
    }
  }
}
