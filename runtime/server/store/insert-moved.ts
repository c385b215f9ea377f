import type { CaseWrite } from './ports/case-store.ts';
import type { MovedKind, MovedShapes } from './ports/movement-store.ts';
import type { StoreParts } from './store.ts';

/** The kinds whose documents a store can only write by means of its own. */
export type OwnKind = 'cases' | 'effects' | 'saved-views';

type Insert<Kind extends MovedKind> = (document: MovedShapes[Kind]) => Promise<unknown>;

/** Writes a document of each kind. */
export type Inserts<Kind extends MovedKind = MovedKind> = { readonly [One in Kind]: Insert<One> };

/** The parts of a store through which documents are brought in. */
export type InsertParts = StoreParts;

/** Writes through the ports, so that everything a store derives from a document is there as if it was written here. */
export function insertsOver(parts: InsertParts): Inserts<Exclude<MovedKind, OwnKind>> {
  return {
    catalogues: (record) => parts.catalogues.insert(record),
    definitions: (record) => parts.definitions.insert(record),
    'definition-drafts': (draft) => parts.definitionDrafts.insert(draft),
    migrations: (migration) => parts.migrations.insert(migration),
    'migration-pages': (page) => parts.migrations.putPage(page),
    accounts: (account) => parts.accounts.insert(account),
    substitutions: (one) => parts.substitutions.insert(one),
    sessions: (session) => parts.sessions.put(session),
    files: (file) => parts.files.insert(file),
    drafts: (draft) => parts.drafts.insert(draft),
    'draft-passes': (pass) => parts.draftPasses.put(pass),
    claims: (claim) => parts.claims.insert(claim),
    'typed-inputs': (record) => parts.typedInputs.put(record, Number.MAX_SAFE_INTEGER),
    papers: (paper) => parts.papers.insert(paper),
    notices: (notice) => parts.notices.insert(notice),
    outbox: (message) => parts.outbox.insert(message),
    'read-log': (record) => parts.readLog.insert(record),
  };
}

/** How a case that is brought in is written: its numbers are its own, whoever claimed them for it. */
export function writeOfMoved({ case: subject, wakeAt, listing, answers }: MovedShapes['cases']): CaseWrite {
  const [first = { id: '', answer: null }] = answers;
  return {
    case: subject,
    listing: listing ?? { procedureTitle: { vi: '' }, due: null },
    wakeAt,
    effects: [],
    command: first,
    claims: subject.numbers.map(({ scope, value, purpose }) => ({
      scope,
      value,
      version: 1,
      caseId: subject.id,
      purpose,
      claimedAt: subject.submittedAt,
      state: 'taken',
    })),
    released: [],
  };
}
