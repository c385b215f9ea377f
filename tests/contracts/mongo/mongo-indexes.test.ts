import { describe, expect, it } from 'vitest';
import type { Collections } from '../../../runtime/server/store/mongo/collections.ts';
import { FinishWrites } from '../../../runtime/server/store/mongo/finish-writes.ts';
import { indexName, indexPlans } from '../../../runtime/server/store/mongo/indexes.ts';
import { MongoChanges } from '../../../runtime/server/store/mongo/mongo-changes.ts';
import { mongoParts } from '../../../runtime/server/store/mongo/mongo-parts.ts';
import { at, T0 } from '../sample-case.ts';
import { indexFor, type Question } from './index-for.ts';

interface Asked extends Question {
  readonly collection: keyof typeof indexPlans;
}

/** A store over collections that are empty and write down what they are asked. */
function askedStore(): {
  readonly store: ReturnType<typeof mongoParts>;
  readonly asked: () => readonly Asked[];
} {
  const asked: Asked[] = [];
  const collections = ((collection: Asked['collection']) => {
    const ask = (filter: Asked['filter'], reading: { readonly sort?: Asked['sort'] } = {}): void => {
      asked.push({ collection, filter, sort: reading.sort ?? {} });
    };
    const aggregate = async (stages: readonly Record<string, Asked['filter']>[]): Promise<readonly []> => {
      ask(stages[0]?.['$match'] ?? {});
      return [];
    };
    return {
      aggregate,
      find: async (...question: Parameters<typeof ask>) => (ask(...question), []),
      one: async (...question: Parameters<typeof ask>) => (ask(...question), null),
      count: async (filter: Asked['filter']) => (ask(filter), 0),
      countWithin: async (filter: Asked['filter']) => (ask(filter), 0),
      removeAll: async (filter: Asked['filter']) => (ask(filter), 0),
      changeAll: async (filter: Asked['filter']) => ask(filter),
      remove: async (filter: Asked['filter']) => (ask(filter), false),
    };
  }) as unknown as Collections;
  const changes = new MongoChanges(collections);
  const finish = new FinishWrites(collections, changes, { now: () => T0, elapsed: () => 1e9 });
  const store = mongoParts({ collections, changes, finish, place: 'db', guard: (part) => part });
  return { store, asked: () => asked.splice(0) };
}

const first = { cursor: null, limit: 50 };
const later = { cursor: Buffer.from(JSON.stringify([T0, 'x'])).toString('base64url'), limit: 50 };
const inUnits = ['U1', 'U2'].map((unit) => ({ role: 'mot_cua', unit }));
const everywhere = [{ role: 'mot_cua', unit: '*' }];
const FIELDS = { due: 'dueAt', opened: 'openedAt', code: 'code' } as const;
const narrowed = [
  {},
  { status: '1' },
  { procedure: 'p' },
  { text: 'dao' },
  { assignee: 'nobody' as const },
  { dueBefore: T0 },
  { receivedFrom: T0 },
];
const inOneUnit = { units: ['U1'], text: '' };

type Parts = ReturnType<typeof mongoParts>;

/** What is asked of what grows without end or is large, and the index that answers it. */
const questions: Readonly<Record<string, readonly [(store: Parts) => Promise<unknown>, string]>> = {
  'cases of an applicant': [
    (store) => store.cases.byApplicant('an', later),
    'cases.accounts_1_submittedAt_-1__id_-1',
  ],
  'cases of some agencies': [
    (store) => store.cases.search({ ...inOneUnit, ...later }),
    'cases.units_1_submittedAt_-1__id_-1',
  ],
  'cases of all': [
    (store) => store.cases.search({ units: null, text: '', ...later }),
    'cases.submittedAt_-1__id_-1',
  ],
  'a case by its reference': [(store) => store.cases.byReference('r'), 'cases.reference_1_sparse'],
  'a case by its code': [(store) => store.cases.byCode('c'), 'cases.code_1_sparse'],
  'cases under way': [(store) => store.cases.inFlight('p', first), 'cases.procedure_1_isEnded_1__id_1'],
  'cases that have ended': [(store) => store.cases.ended('p', first), 'cases.procedure_1_isEnded_1__id_1'],
  'all cases by key': [(store) => store.cases.stored(first), 'cases._id_1'],
  'the answer to a command': [(store) => store.cases.commandAnswer('c', 'x'), 'cases._id_1'],
  'clocks that are due': [(store) => store.cases.wakeable(T0, later), 'cases.wake_1_sparse'],
  'payments of days': [
    (store) => store.cases.payments({ from: '2026-11-01', to: '2026-11-20', units: null, limit: 9 }),
    'cases.payments_1',
  ],
  'who holds a number': [(store) => store.cases.holderOf({ scope: 's', value: 1 }), 'cases.held_1'],
  'numbers that are held': [(store) => store.cases.heldBetween('a', 'b'), 'cases.held_1'],
  'effects that are due': [(store) => store.effects.pending(at(1), 9), 'effects.status_1_dueAt_1__id_1'],
  'effects that were given up': [(store) => store.effects.incidents(first), 'effects.status_1__id_1'],
  'effects of a case': [(store) => store.effects.ofCase('c'), 'effects.caseId_1__id_1'],
  'the highest number': [(store) => store.claims.highest('s'), 'claims.scope_1_value_-1'],
  'a number that a case has claimed': [
    (store) => store.claims.open('s', 'c', 'code'),
    'claims.scope_1_state_1_value_1',
  ],
  'numbers to be given again': [
    (store) => store.claims.reusable('s', T0, 9),
    'claims.scope_1_state_1_value_1',
  ],
  'drafts of a person': [(store) => store.drafts.ofAccount('an'), 'drafts.accounts_1_updatedAt_-1__id_1'],
  'drafts at counters': [
    (store) => store.drafts.atCounter(['U1', 'U2'], 9),
    'drafts.unit_1_updatedAt_-1__id_1',
  ],
  'drafts that nobody touches': [(store) => store.drafts.untouchedSince(T0, 9), 'drafts.updatedAt_1'],
  'a code': [(store) => store.draftPasses.get('h'), 'draft_passes.hash_1'],
  'sessions that are over': [(store) => store.sessions.removeExpired(T0), 'sessions.expiresAt_1'],
  'sessions by the beginning of their key': [
    (store) => store.sessions.startingWith('a', T0),
    'sessions._id_1',
  ],
  'messages to a person': [
    (store) => store.notices.ofAccount('an', later),
    'notices.account_1_sentAt_-1__id_-1',
  ],
  'unread messages': [(store) => store.notices.countUnread('an'), 'notices.account_1_readAt_1'],
  'messages that were sent': [(store) => store.outbox.list(later), 'outbox.sentAt_-1__id_-1'],
  'looks at personal data': [(store) => store.readLog.find({}, later), 'read_log.at_-1__id_-1'],
  'looks at a case': [
    (store) => store.readLog.find({ caseId: 'c' }, later),
    'read_log.caseId_1_at_-1__id_-1',
  ],
  'looks of a person': [
    (store) => store.readLog.find({ account: 'an', from: T0 }, later),
    'read_log.account_1_at_-1__id_-1',
  ],
  'files that nobody holds': [(store) => store.files.orphans(T0, 9), 'files.attachedTo_1_createdAt_1'],
  'the size of the files of a case': [(store) => store.files.sizeHeld('c'), 'files.attachedTo_1_createdAt_1'],
  'a file of a hash': [(store) => store.files.isHashUsed('h'), 'files.hash_1'],
  'whom somebody stands in for': [
    (store) => store.substitutions.inForce('an', '2026-11-20'),
    'substitutions.substitute_1_from_-1__id_-1',
  ],
  'moves of a procedure': [
    (store) => store.migrations.ofProcedure('p'),
    'migrations.procedure_1_createdAt_-1__id_-1',
  ],
  'moves under way': [(store) => store.migrations.underWay(), 'migrations.isUnderWay_1__id_1'],
  'what a person has typed': [
    (store) => store.typedInputs.of('an', 'c'),
    'typed_inputs.account_1_caseId_1_key_1',
  ],
  'versions of a procedure': [(store) => store.definitions.history('p'), 'definitions.id_1_version_-1'],
  'a version by its hash': [(store) => store.definitions.byHash('h'), 'definitions.hash_1'],
  'how often definitions were touched': [(store) => store.definitions.generation(), 'definitions.touched_1'],
  'the latest version of a catalogue': [
    (store) => store.catalogues.latest('c'),
    'catalogues.id_1_version_-1',
  ],
  catalogues: [(store) => store.catalogues.list(), 'catalogues.id_1_version_-1'],
  officials: [(store) => store.accounts.officials(), 'accounts.hasGrants_1__id_1'],
};

describe('what a MongoDB store asks is answered by an index, read in its order', () => {
  const indexesOf = async (ask: (store: Parts) => Promise<unknown>): Promise<readonly string[]> => {
    const { store, asked } = askedStore();
    await ask(store);
    return asked().map((question) => {
      const index = indexFor(question, indexPlans[question.collection] ?? []);
      return `${question.collection}.${index === null ? 'none' : indexName(index)}`;
    });
  };

  it.each(Object.entries(questions))('%s', async (_, [ask, index]) => {
    // What dead processes have left is looked for before.
    const found = (await indexesOf(ask)).filter(
      (name) => !name.startsWith('cases.leftAt') && !name.startsWith('tasks.gone'),
    );
    expect(found).toEqual([index]);
  });

  for (const [who, grants] of Object.entries({ 'in units': inUnits, everywhere })) {
    it.each(Object.entries(FIELDS))(
      `an inbox ${who}, by %s, whatever it is narrowed to`,
      async (sort, field) => {
        for (const filter of narrowed) {
          for (const page of [first, later]) {
            const query = { grants, sort: sort as keyof typeof FIELDS, ...filter, ...page };
            const [, , index] = await indexesOf((store) => store.tasks.find(query));
            expect(index, JSON.stringify(filter)).toMatch(new RegExp(`^tasks\\..*role_1.*_${field}_1__id_1`));
          }
          const [, , counted] = await indexesOf((store) => store.tasks.count({ grants, ...filter }));
          expect(counted, JSON.stringify(filter)).toMatch(/^tasks\..*role_1/);
        }
      },
    );
  }

  it('where there is one that is in that order and holds all', () => {
    const all = { filter: {}, sort: { at: 1 } };
    expect(indexFor(all, [{ fields: { at: -1 } }])).toEqual({ fields: { at: -1 } });
    expect(indexFor(all, [{ fields: { at: 1 }, isSparse: true }])).toBeNull();
    const ofOne = { filter: { account: { $gt: 'a' } }, sort: { at: 1 } };
    expect(indexFor(ofOne, [{ fields: { account: 1, at: 1 } }])).toBeNull();
    const mixed = { filter: { account: 'a' }, sort: { at: 1, _id: -1 } };
    expect(indexFor(mixed, [{ fields: { account: 1, at: 1, _id: 1 } }])).toBeNull();
  });
});
