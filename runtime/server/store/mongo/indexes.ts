import type { CollectionName } from './collections.ts';

/** An index: its fields in order, 1 rising and -1 falling. A sparse one holds only documents that have the field. */
export interface IndexPlan {
  readonly fields: Readonly<Record<string, 1 | -1>>;
  readonly isSparse?: true;
}

const plan = (fields: IndexPlan['fields']): IndexPlan => ({ fields });
const sparse = (fields: IndexPlan['fields']): IndexPlan => ({ fields, isSparse: true });

/** The fields by which an inbox is put in order. */
export const inboxOrders = ['dueAt', 'openedAt', 'code'] as const;

/** What an inbox may ask of a task besides, but its words: it is told by the entry, and only tasks of the page are read. */
export const inboxFilters = ['procedure', 'assignee', 'status', 'receivedAt', 'dueAt'] as const;

/** By what is held, then in an order. The key stands right behind it, since it decides among equals. */
function heldInOrder(held: readonly ('role' | 'unit')[], order: (typeof inboxOrders)[number]): IndexPlan {
  const rest = [...(held.includes('unit') ? [] : ['unit']), ...inboxFilters];
  const fields = [...held, order, '_id', ...rest.filter((field) => field !== order)];
  return plan(Object.fromEntries(fields.map((field) => [field, 1])));
}

/**
 * The indexes of each collection beside that of the key. None is unique: the key of a document is what keeps things
 * unique. Partial and expiring indexes are not used, so that any server that speaks the protocol will do.
 */
export const indexPlans: Readonly<Partial<Record<CollectionName, readonly IndexPlan[]>>> = {
  cases: [
    sparse({ reference: 1 }),
    sparse({ code: 1 }),
    sparse({ wake: 1 }),
    sparse({ leftAt: 1 }),
    plan({ accounts: 1, submittedAt: -1, _id: -1 }),
    plan({ units: 1, submittedAt: -1, _id: -1 }),
    plan({ submittedAt: -1, _id: -1 }),
    plan({ procedure: 1, isEnded: 1, _id: 1 }),
    plan({ words: 1, submittedAt: -1 }),
    plan({ held: 1 }),
    plan({ payments: 1 }),
  ],
  tasks: [
    ...inboxOrders.flatMap((order) => [heldInOrder(['role', 'unit'], order), heldInOrder(['role'], order)]),
    plan({ assignee: 1, role: 1, dueAt: 1, _id: 1 }),
    // What is rare is gathered by one of these and sorted; a page of what is common, due first, is read off in order.
    plan({ procedure: 1, status: 1, role: 1, dueAt: 1, _id: 1, unit: 1 }),
    plan({ status: 1, role: 1, dueAt: 1, _id: 1, unit: 1, procedure: 1 }),
    plan({ receivedAt: 1, role: 1, unit: 1, status: 1 }),
    plan({ words: 1, role: 1, procedure: 1, status: 1 }),
    plan({ caseId: 1, rev: 1 }),
    sparse({ gone: 1 }),
  ],
  effects: [plan({ status: 1, dueAt: 1, _id: 1 }), plan({ status: 1, _id: 1 }), plan({ caseId: 1, _id: 1 })],
  claims: [
    plan({ scope: 1, value: -1 }),
    plan({ scope: 1, state: 1, value: 1 }),
    plan({ caseId: 1, scope: 1, purpose: 1 }),
  ],
  drafts: [
    plan({ accounts: 1, updatedAt: -1, _id: 1 }),
    plan({ unit: 1, updatedAt: -1, _id: 1 }),
    plan({ updatedAt: 1 }),
  ],
  draft_passes: [plan({ hash: 1 }), plan({ draftId: 1 }), plan({ expiresAt: 1 })],
  definitions: [
    plan({ id: 1, version: -1 }),
    plan({ hash: 1 }),
    plan({ status: 1, effectiveFrom: 1 }),
    plan({ touched: 1 }),
  ],
  definition_drafts: [plan({ updatedAt: -1, _id: 1 })],
  migrations: [plan({ procedure: 1, createdAt: -1, _id: -1 }), plan({ isUnderWay: 1, _id: 1 })],
  catalogues: [plan({ id: 1, version: -1 })],
  accounts: [plan({ hasGrants: 1, _id: 1 }), sparse({ citizenId: 1 })],
  substitutions: [plan({ substitute: 1, from: -1, _id: -1 }), plan({ absent: 1, from: -1, _id: -1 })],
  typed_inputs: [plan({ account: 1, caseId: 1, key: 1 }), plan({ caseId: 1, task: 1 })],
  sessions: [plan({ expiresAt: 1 })],
  files: [plan({ attachedTo: 1, createdAt: 1 }), plan({ hash: 1 })],
  papers: [plan({ caseId: 1 })],
  notices: [plan({ account: 1, sentAt: -1, _id: -1 }), plan({ account: 1, readAt: 1 })],
  outbox: [plan({ sentAt: -1, _id: -1 })],
  read_log: [
    plan({ at: -1, _id: -1 }),
    plan({ caseId: 1, at: -1, _id: -1 }),
    plan({ account: 1, at: -1, _id: -1 }),
  ],
};

/** Indexes of earlier releases that others do the work of now; they are taken away. */
export const retiredIndexes: Readonly<Partial<Record<CollectionName, readonly IndexPlan[]>>> = {
  tasks: [
    plan({ role: 1, unit: 1, dueAt: 1, _id: 1 }),
    plan({ role: 1, unit: 1, openedAt: 1, _id: 1 }),
    plan({ role: 1, unit: 1, code: 1, _id: 1 }),
    plan({ role: 1, dueAt: 1, _id: 1 }),
    plan({ role: 1, openedAt: 1, _id: 1 }),
    plan({ role: 1, code: 1, _id: 1 }),
    plan({ assignee: 1, role: 1, dueAt: 1 }),
    plan({ procedure: 1, role: 1, dueAt: 1 }),
    plan({ status: 1, role: 1, dueAt: 1 }),
    plan({ receivedAt: 1 }),
    plan({ words: 1, role: 1 }),
  ],
};

/** The name of an index says what it is, so that one that was made otherwise has another name. */
export function indexName({ fields, isSparse }: IndexPlan): string {
  const parts = Object.entries(fields).map(([field, order]) => `${field}_${order}`);
  return [...parts, ...(isSparse ? ['sparse'] : [])].join('_');
}
