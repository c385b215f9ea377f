import type { Filter } from 'mongodb';
import type { Case, Json } from '../../../../engine/index.ts';
import type { MovedKind, MovedShapes } from '../ports/movement-store.ts';
import type { SavedView } from '../ports/saved-view-store.ts';
import { listingOf } from '../rows/moved-case.ts';
import type { CaseDocument } from './case-document.ts';
import { wakeUpOf } from './case-texts.ts';
import type { CollectionName, Collections, Shapes } from './collections.ts';
import type { Keyed } from './documents.ts';
import { keyOf as catalogueKey, recordOf as catalogueOf } from './mongo-catalogues.ts';
import { fieldsOf as claimOf, keyOf as claimKey } from './mongo-claims.ts';
import { draftOf as definitionDraftOf } from './mongo-definition-drafts.ts';
import { keyOf as definitionKey, summaryOf, textKey } from './mongo-definitions.ts';
import { keyOf as passKey } from './mongo-draft-passes.ts';
import { recordOf as effectOf } from './mongo-effects.ts';
import { recordOf as fileOf } from './mongo-files.ts';
import { noticeOf } from './mongo-notices.ts';
import { paperOf } from './mongo-papers.ts';
import { substitutionOf } from './mongo-substitutions.ts';
import { keyOf as typedKey } from './mongo-typed-inputs.ts';

/** How the documents of a kind are read from their collection. */
export interface MovedCollection {
  readonly name: CollectionName;
  /** Collections whose documents are moved with these. */
  readonly with?: readonly CollectionName[];
  /** The documents that are moved; all where it is left out. */
  readonly filter?: Filter<Keyed>;
  /** What is needed from other collections for some documents, by their keys. */
  readonly beside?: (
    found: readonly never[],
    collections: Collections,
  ) => Promise<ReadonlyMap<string, string>>;
  readonly shape: (found: never, beside: string | null) => object;
  /** The key under which a document is stored. */
  readonly key: (document: never) => string;
}

interface TextDocument extends Keyed {
  readonly text: string;
}

/** A collection whose documents hold what is moved as one text. */
function texts<Kind extends MovedKind>(
  name: CollectionName,
  key: (document: MovedShapes[Kind]) => string,
): MovedCollection {
  return { name, shape: ({ text }: TextDocument) => JSON.parse(text) as object, key };
}

async function textsOfDefinitions(
  found: readonly Shapes['definitions'][],
  collections: Collections,
): Promise<ReadonlyMap<string, string>> {
  const keys = new Map(found.map((one) => [textKey(one), one._id]));
  const stored = await collections('definition_texts').find({ _id: { $in: [...keys.keys()] } });
  return new Map(stored.map(({ _id, text }) => [keys.get(_id) ?? '', text]));
}

/** One open task of each case: all of them say the same of it. */
async function tasksOfCases(
  found: readonly CaseDocument[],
  collections: Collections,
): Promise<ReadonlyMap<string, string>> {
  const tasks = await collections('tasks').find(
    { caseId: { $in: found.map(({ _id }) => _id) }, gone: { $exists: false } },
    { only: ['caseId', 'row'] },
  );
  return new Map(tasks.flatMap(({ caseId, row }) => (row === undefined ? [] : [[caseId, row]])));
}

function caseOf({ document, wake, answers }: CaseDocument, task: string | null): MovedShapes['cases'] {
  const sorted = answers.map(({ id, text }) => ({ id, answer: JSON.parse(text) as Json }));
  return {
    case: JSON.parse(document) as Case,
    wakeAt: wake === undefined ? null : wakeUpOf(wake).at,
    listing: listingOf(task),
    answers: sorted.sort((a, b) => Buffer.compare(Buffer.from(a.id), Buffer.from(b.id))),
  };
}

/** Where the documents of each kind are. */
export const movedCollections: Readonly<Record<MovedKind, MovedCollection>> = {
  catalogues: {
    name: 'catalogues',
    shape: (found: Shapes['catalogues']) => catalogueOf(found),
    key: ({ id, version }: MovedShapes['catalogues']) => catalogueKey(id, version),
  },
  definitions: {
    name: 'definitions',
    with: ['definition_texts'],
    beside: textsOfDefinitions,
    shape: (found: Shapes['definitions'], text): MovedShapes['definitions'] => ({
      ...summaryOf(found),
      document: JSON.parse(text ?? '') as Json,
    }),
    key: ({ id, version }: MovedShapes['definitions']) => definitionKey(id, version),
  },
  'definition-drafts': {
    name: 'definition_drafts',
    shape: (found: Shapes['definition_drafts']) => definitionDraftOf(found),
    key: ({ id }: MovedShapes['definition-drafts']) => id,
  },
  migrations: texts<'migrations'>('migrations', ({ id }) => id),
  'migration-pages': texts<'migration-pages'>('migration_pages', ({ id }) => id),
  accounts: texts<'accounts'>('accounts', ({ id }) => id),
  substitutions: {
    name: 'substitutions',
    shape: (found: Shapes['substitutions']) => substitutionOf(found),
    key: ({ id }: MovedShapes['substitutions']) => id,
  },
  'saved-views': {
    name: 'saved_views',
    // Of an account that has taken all of its views away an empty list is left.
    filter: { text: { $ne: '[]' } },
    shape: ({ _id: account, text }: Shapes['saved_views']): MovedShapes['saved-views'] => ({
      account,
      views: JSON.parse(text) as SavedView[],
    }),
    key: ({ account }: MovedShapes['saved-views']) => account,
  },
  sessions: {
    name: 'sessions',
    // What is counted has its number in a field of its own here.
    shape: ({ _id: id, text, count, expiresAt }: Shapes['sessions']): MovedShapes['sessions'] => ({
      id,
      data: count ?? (JSON.parse(text) as Json),
      expiresAt,
    }),
    key: ({ id }: MovedShapes['sessions']) => id,
  },
  files: {
    name: 'files',
    shape: (found: Shapes['files']) => fileOf(found),
    key: ({ id }: MovedShapes['files']) => id,
  },
  drafts: texts<'drafts'>('drafts', ({ id }) => id),
  'draft-passes': texts<'draft-passes'>('draft_passes', passKey),
  claims: {
    name: 'claims',
    shape: (found: Shapes['claims']) => claimOf(found),
    key: (claim: MovedShapes['claims']) => claimKey(claim),
  },
  cases: {
    name: 'cases',
    with: ['tasks'],
    // A place that was made for a case which does not exist yet holds nothing but what it is barred from.
    filter: { rev: { $gt: 0 } },
    beside: tasksOfCases,
    shape: caseOf,
    key: ({ case: { id } }: MovedShapes['cases']) => id,
  },
  effects: {
    name: 'effects',
    shape: (found: Shapes['effects']) => effectOf(found),
    key: ({ effect: { key } }: MovedShapes['effects']) => key,
  },
  'typed-inputs': texts<'typed-inputs'>('typed_inputs', ({ account, caseId, key }) =>
    typedKey(account, caseId, key),
  ),
  papers: {
    name: 'papers',
    shape: (found: Shapes['papers']) => paperOf(found),
    key: ({ key }: MovedShapes['papers']) => key,
  },
  notices: {
    name: 'notices',
    shape: (found: Shapes['notices']) => noticeOf(found),
    key: ({ key }: MovedShapes['notices']) => key,
  },
  outbox: texts<'outbox'>('outbox', ({ key }) => key),
  'read-log': texts<'read-log'>('read_log', ({ id }) => id),
};

/** Collections that stay: what only the store itself needs, and what its readers begin anew. */
export const unmovedCollections: readonly CollectionName[] = ['meta', 'changes', 'definition_outlines'];
