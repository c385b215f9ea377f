import type { TypedInputRecord, TypedInputStore } from '../ports/typed-input-store.ts';
import type { Collections, TypedInputDocument } from './collections.ts';
import type { Documents } from './documents.ts';

/** What is typed and not sent, in MongoDB. */
export class MongoTypedInputs implements TypedInputStore {
  readonly #inputs: Documents<TypedInputDocument>;

  constructor(collections: Collections) {
    this.#inputs = collections('typed_inputs');
  }

  async of(account: string, caseId: string): Promise<readonly TypedInputRecord[]> {
    const found = await this.#inputs.find({ account, caseId }, { sort: { key: 1 } });
    return found.map(({ text }) => JSON.parse(text) as TypedInputRecord);
  }

  async put(record: TypedInputRecord, most: number): Promise<'saved' | 'full'> {
    const { account } = record;
    const { _id: id, ...fields } = documentOf(record);
    if (await this.#inputs.change(id, {}, { $set: fields })) return 'saved';
    if ((await this.#inputs.count({ account })) >= most) return 'full';
    await this.#inputs.put(id, fields);
    // Two windows may have taken the last place at once: then neither has it.
    if ((await this.#inputs.count({ account })) <= most) return 'saved';
    await this.#inputs.remove({ _id: id });
    return 'full';
  }

  async remove(account: string, caseId: string, key: string): Promise<void> {
    await this.#inputs.remove({ _id: keyOf(account, caseId, key) });
  }

  async forget(caseId: string, tasks: readonly string[] | null): Promise<void> {
    if (tasks?.length === 0) return;
    await this.#inputs.removeAll(tasks === null ? { caseId } : { caseId, task: { $in: [...tasks] } });
  }
}

/** The key of what an account has typed for an action. */
export function keyOf(account: string, caseId: string, key: string): string {
  return JSON.stringify([account, caseId, key]);
}

/** What an account has typed, as it is stored. */
export function documentOf(record: TypedInputRecord): TypedInputDocument {
  const { account, caseId, key, task } = record;
  return { _id: keyOf(account, caseId, key), account, caseId, key, task, text: JSON.stringify(record) };
}
