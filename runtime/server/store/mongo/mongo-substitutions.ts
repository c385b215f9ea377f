import type { CalendarDate } from '../../../../engine/index.ts';
import type { Substitution, SubstitutionStore } from '../ports/substitution-store.ts';
import type { Collections, SubstitutionDocument } from './collections.ts';
import type { Documents } from './documents.ts';

/** Substitutions in MongoDB. */
export class MongoSubstitutions implements SubstitutionStore {
  readonly #substitutions: Documents<SubstitutionDocument>;

  constructor(collections: Collections) {
    this.#substitutions = collections('substitutions');
  }

  async insert(one: Substitution): Promise<boolean> {
    const { id, absent, substitute, from, until, ended } = one;
    return this.#substitutions.insert({
      _id: id,
      absent: absent.account,
      substitute: substitute.account,
      from,
      until,
      ended: ended && JSON.stringify(ended),
      text: JSON.stringify(one),
    });
  }

  async get(id: string): Promise<Substitution | null> {
    const found = await this.#substitutions.get(id);
    return found && substitutionOf(found);
  }

  async end(id: string, ended: NonNullable<Substitution['ended']>): Promise<boolean> {
    return this.#substitutions.change(id, { ended: null }, { $set: { ended: JSON.stringify(ended) } });
  }

  async inForce(substitute: string, day: CalendarDate): Promise<readonly Substitution[]> {
    const found = await this.#substitutions.find(
      { substitute, from: { $lte: day }, until: { $gte: day }, ended: null },
      { sort: { from: 1, _id: 1 } },
    );
    return found.map(substitutionOf);
  }

  async concerning(accounts: readonly string[], limit: number): Promise<readonly Substitution[]> {
    const any = { $in: [...accounts] };
    const found = await this.#substitutions.find(
      { $or: [{ absent: any }, { substitute: any }] },
      { sort: { from: -1, _id: -1 }, limit },
    );
    return found.map(substitutionOf);
  }
}

/** The substitution of a document, with how it was ended. */
export function substitutionOf({ text, ended }: SubstitutionDocument): Substitution {
  const how = ended === null ? null : (JSON.parse(ended) as Substitution['ended']);
  return { ...(JSON.parse(text) as Substitution), ended: how };
}
