import type { Filter } from 'mongodb';
import type { Instant, Json, Text } from '../../../../engine/index.ts';
import type {
  DefinitionRecord,
  DefinitionStatus,
  DefinitionStore,
  DefinitionSummary,
} from '../ports/definition-store.ts';
import { KnownLive, type LiveVersions } from '../rows/known-live.ts';
import type { Collections, DefinitionDocument, OutlineDocument, TextDocument } from './collections.ts';
import type { Documents, Reading } from './documents.ts';

/** Published definitions in MongoDB. Their texts stand apart, so that a list reads none. */
export class MongoDefinitions implements DefinitionStore {
  readonly #definitions: Documents<DefinitionDocument>;
  readonly #texts: Documents<TextDocument>;
  readonly #outlines: Documents<OutlineDocument>;
  readonly #live = new KnownLive();

  constructor(collections: Collections) {
    this.#definitions = collections('definitions');
    this.#texts = collections('definition_texts');
    this.#outlines = collections('definition_outlines');
  }

  async insert({ document, ...summary }: DefinitionRecord): Promise<boolean> {
    // The text first: one that nobody names does no harm, a version without its text would.
    await this.#texts.insert({ _id: textKey(summary), text: JSON.stringify(document) });
    const _id = keyOf(summary.id, summary.version);
    return this.#definitions.insert({ _id, ...fieldsOf(summary), touched: 1 });
  }

  async get(id: string, version: number): Promise<DefinitionRecord | null> {
    return this.#record({ _id: keyOf(id, version) });
  }

  async byHash(hash: string): Promise<DefinitionRecord | null> {
    return this.#record({ hash });
  }

  async live(id: string, now: Instant): Promise<DefinitionRecord | null> {
    const sort = { effectiveFrom: -1, version: -1 } as const;
    return this.#record({ id, status: 'active', effectiveFrom: { $lte: now } }, { sort });
  }

  async listLive(now: Instant): Promise<readonly DefinitionSummary[]> {
    return this.#live.list(await this.generation(), now, () => this.#readLive(now));
  }

  async #readLive(now: Instant): Promise<LiveVersions> {
    const [inEffect, next] = await Promise.all([
      this.#definitions.find(
        { status: 'active', effectiveFrom: { $lte: now } },
        { sort: { id: 1, effectiveFrom: 1, version: 1 } },
      ),
      this.#definitions.one(
        { status: 'active', effectiveFrom: { $gt: now } },
        { sort: { effectiveFrom: 1 }, only: ['effectiveFrom'] },
      ),
    ]);
    const latest = new Map(inEffect.map((found) => [found.id, found]));
    return { list: [...latest.values()].map(summaryOf), until: next?.effectiveFrom ?? null };
  }

  async list(): Promise<readonly DefinitionSummary[]> {
    return (await this.#definitions.find({}, { sort: { id: 1, version: -1 } })).map(summaryOf);
  }

  async ids(): Promise<readonly string[]> {
    const found = await this.#definitions.aggregate<{ _id: string }>([{ $group: { _id: '$id' } }]);
    return found.map(({ _id }) => _id).sort();
  }

  async history(id: string): Promise<readonly DefinitionSummary[]> {
    return (await this.#definitions.find({ id }, { sort: { version: -1 } })).map(summaryOf);
  }

  async outlines(hashes: readonly string[], shape: number): Promise<ReadonlyMap<string, Json>> {
    const found = await this.#outlines.find({ _id: { $in: [...hashes] }, shape });
    return new Map(found.map(({ _id, text }) => [_id, JSON.parse(text) as Json]));
  }

  async keepOutline(hash: string, shape: number, outline: Json): Promise<void> {
    await this.#outlines.put(hash, { shape, text: JSON.stringify(outline) });
  }

  async setStatus(id: string, version: number, status: DefinitionStatus): Promise<boolean> {
    return this.#definitions.change(keyOf(id, version), {}, { $set: { status }, $inc: { touched: 1 } });
  }

  /**
   * How often all definitions were touched: a counter beside them could miss one whose writer died in between. With the
   * bound an index answers that holds nothing else, and no definition is read.
   */
  async generation(): Promise<number> {
    const touched = { $match: { touched: { $gt: 0 } } };
    const sum = { $group: { _id: 'all', touched: { $sum: '$touched' } } };
    const [all] = await this.#definitions.aggregate<{ touched: number }>([touched, sum]);
    return all?.touched ?? 0;
  }

  async #record(filter: Filter<DefinitionDocument>, reading: Reading = {}): Promise<DefinitionRecord | null> {
    const found = await this.#definitions.one(filter, reading);
    if (!found) return null;
    const text = await this.#texts.get(textKey(found));
    if (!text) throw new Error(`definition ${found._id} is there without its text`);
    return { ...summaryOf(found), document: JSON.parse(text.text) as Json };
  }
}

/** The key of a version. */
export function keyOf(id: string, version: number): string {
  return `${id}/${version}`;
}

/** The key of the text of a version. */
export function textKey({ id, version, hash }: Pick<DefinitionSummary, 'id' | 'version' | 'hash'>): string {
  return `${keyOf(id, version)}/${hash}`;
}

function fieldsOf(summary: DefinitionSummary): Omit<DefinitionDocument, '_id' | 'touched'> {
  const { id, version, title, code, hash, effectiveFrom, publishedAt, publishedBy } = summary;
  const { proposedBy, note, status } = summary;
  const text = JSON.stringify(title);
  const published = { effectiveFrom, publishedAt, publishedBy, proposedBy, note, status };
  return { id, version, title: text, code, hash, ...published };
}

/** A version without its text. */
export function summaryOf({
  _id,
  touched: _touched,
  title,
  ...fields
}: DefinitionDocument): DefinitionSummary {
  return { ...fields, title: JSON.parse(title) as Text };
}
