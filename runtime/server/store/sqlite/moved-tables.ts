import type { Case, Json } from '../../../../engine/index.ts';
import type { AnsweredCommand } from '../ports/case-store.ts';
import type { MovedKind, MovedShapes } from '../ports/movement-store.ts';
import type { SavedView } from '../ports/saved-view-store.ts';
import { listingOf } from '../rows/moved-case.ts';
import type { SqlValue } from './database.ts';
import { recordOf as catalogueOf, type CatalogueRow } from './sqlite-catalogues.ts';
import { claimOf, type ClaimRow } from './sqlite-claims.ts';
import { draftOf as definitionDraftOf, type DraftRow } from './sqlite-definition-drafts.ts';
import { recordOf as definitionOf, type RecordRow } from './sqlite-definitions.ts';
import { recordOf as effectOf, type EffectRow } from './sqlite-effects.ts';
import { recordOf as fileOf, type FileRow } from './sqlite-files.ts';
import { noticeOf, type NoticeRow } from './sqlite-notices.ts';
import { paperOf, type PaperRow } from './sqlite-papers.ts';

/** How the documents of a kind are read from their table. */
export interface MovedTable {
  /** The tables whose rows are moved with these documents. */
  readonly tables: readonly string[];
  /** What is read from: a table, or something that stands for one. */
  readonly from: string;
  /** The columns that make up the key, in the order of the table's own. */
  readonly key: readonly string[];
  /** What is read beside the key; all of it where it is left out. */
  readonly columns?: string;
  readonly shape: (row: never) => object;
  /** The key of a document, as in the columns. */
  readonly place: (document: never) => readonly SqlValue[];
}

interface TextRow {
  readonly document: string;
}

interface CaseRow extends TextRow {
  readonly wake_at: string | null;
  readonly answers: string;
  readonly task: string | null;
}

/** A table whose rows hold the document as one text. */
function texts<Kind extends MovedKind>(
  table: string,
  key: string,
  place: (document: MovedShapes[Kind]) => SqlValue,
): MovedTable {
  const shape = ({ document }: TextRow): object => JSON.parse(document) as object;
  return { tables: [table], from: table, key: [key], shape, place: (document: never) => [place(document)] };
}

const viewsOf = (row: { readonly account: string; readonly views: string }): MovedShapes['saved-views'] => ({
  account: row.account,
  views: JSON.parse(row.views) as SavedView[],
});

const sessionOf = (row: {
  readonly id: string;
  readonly data: string;
  readonly expires_at: string;
}): MovedShapes['sessions'] => ({
  id: row.id,
  data: JSON.parse(row.data) as Json,
  expiresAt: row.expires_at,
});

const caseOf = ({ document, wake_at: wakeAt, answers, task }: CaseRow): MovedShapes['cases'] => ({
  case: JSON.parse(document) as Case,
  wakeAt,
  listing: listingOf(task),
  answers: (JSON.parse(answers) as [string, string][]).map(([id, answer]): AnsweredCommand => ({
    id,
    answer: JSON.parse(answer) as Json,
  })),
});

/** Where the documents of each kind are. */
export const movedTables: Readonly<Record<MovedKind, MovedTable>> = {
  catalogues: {
    tables: ['catalogues'],
    from: 'catalogues',
    key: ['id', 'version'],
    shape: (row: CatalogueRow) => catalogueOf(row),
    place: ({ id, version }: MovedShapes['catalogues']) => [id, version],
  },
  definitions: {
    tables: ['definitions'],
    from: 'definitions',
    key: ['id', 'version'],
    shape: (row: RecordRow) => definitionOf(row),
    place: ({ id, version }: MovedShapes['definitions']) => [id, version],
  },
  'definition-drafts': {
    tables: ['definition_drafts'],
    from: 'definition_drafts',
    key: ['id'],
    shape: (row: DraftRow) => definitionDraftOf(row),
    place: ({ id }: MovedShapes['definition-drafts']) => [id],
  },
  migrations: texts<'migrations'>('migrations', 'id', ({ id }) => id),
  'migration-pages': texts<'migration-pages'>('migration_pages', 'id', ({ id }) => id),
  accounts: texts<'accounts'>('accounts', 'id', ({ id }) => id),
  substitutions: texts<'substitutions'>('substitutions', 'id', ({ id }) => id),
  'saved-views': {
    tables: ['saved_views'],
    from: '(SELECT DISTINCT account FROM saved_views) AS one',
    key: ['account'],
    columns: `(SELECT json_group_array(json_object('name', name, 'query', query)) FROM
      (SELECT name, query FROM saved_views WHERE account = one.account ORDER BY no)) AS views`,
    shape: viewsOf,
    place: ({ account }: MovedShapes['saved-views']) => [account],
  },
  sessions: {
    tables: ['sessions'],
    from: 'sessions',
    key: ['id'],
    shape: sessionOf,
    place: ({ id }: MovedShapes['sessions']) => [id],
  },
  files: {
    tables: ['files'],
    from: 'files',
    key: ['id'],
    shape: (row: FileRow) => fileOf(row),
    place: ({ id }: MovedShapes['files']) => [id],
  },
  drafts: {
    ...texts<'drafts'>('drafts', 'id', ({ id }) => id),
    // The accounts beside the first one stand in the document.
    tables: ['drafts', 'draft_members'],
  },
  'draft-passes': texts<'draft-passes'>('draft_passes', 'hash', ({ hash }) => hash),
  claims: {
    tables: ['claims'],
    from: 'claims',
    key: ['scope', 'value'],
    shape: (row: ClaimRow) => claimOf(row),
    place: ({ scope, value }: MovedShapes['claims']) => [scope, value],
  },
  cases: {
    // All but the cases themselves and their answers is made from them anew.
    tables: [
      ...['cases', 'command_answers', 'tasks', 'task_rows', 'case_words', 'title_words', 'case_members'],
      ...['held_numbers', 'payments', 'case_search', 'case_search_words', 'case_units'],
    ],
    from: 'cases',
    key: ['id'],
    columns: `wake_at, document,
      (SELECT json_group_array(json_array(command_id, answer)) FROM
        (SELECT command_id, answer FROM command_answers WHERE case_id = cases.id ORDER BY command_id)) AS answers,
      (SELECT row FROM tasks JOIN task_rows USING (no) WHERE case_no = cases.no ORDER BY no LIMIT 1) AS task`,
    shape: caseOf,
    place: ({ case: { id } }: MovedShapes['cases']) => [id],
  },
  effects: {
    tables: ['effects'],
    from: 'effects',
    key: ['key'],
    shape: (row: EffectRow) => effectOf(row),
    place: ({ effect: { key } }: MovedShapes['effects']) => [key],
  },
  'typed-inputs': {
    tables: ['typed_inputs'],
    from: 'typed_inputs',
    key: ['account', 'case_id', 'key'],
    shape: ({ document }: TextRow) => JSON.parse(document) as object,
    place: ({ account, caseId, key }: MovedShapes['typed-inputs']) => [account, caseId, key],
  },
  papers: {
    tables: ['papers'],
    from: 'papers',
    key: ['key'],
    shape: (row: PaperRow) => paperOf(row),
    place: ({ key }: MovedShapes['papers']) => [key],
  },
  notices: {
    tables: ['notices'],
    from: 'notices',
    key: ['key'],
    shape: (row: NoticeRow) => noticeOf(row),
    place: ({ key }: MovedShapes['notices']) => [key],
  },
  outbox: texts<'outbox'>('outbox', 'key', ({ key }) => key),
  'read-log': texts<'read-log'>('read_log', 'id', ({ id }) => id),
};

/**
 * Tables that stay: what only the store itself needs, what follows from other documents, and what ends with the processes
 * that wrote to it.
 */
export const unmovedTables: readonly string[] = [
  'meta',
  'changes',
  'barred_claims',
  'definition_outlines',
  'sqlite_sequence',
];
