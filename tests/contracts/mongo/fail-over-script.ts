import type { Claim, DraftPass, Store } from '../../../runtime/server/store/index.ts';
import { at, nextOf, sampleCase, sampleEffect, sampleTask, sampleWrite, T0 } from '../sample-case.ts';

/** What a process does with a store in a minute, about one case: each step with how its caller is answered. */
export interface Script {
  readonly steps: readonly ScriptStep[];
  /** What is there when all of it was done. */
  readonly left: () => Promise<unknown>;
}

export interface ScriptStep {
  readonly name: string;
  readonly take: () => Promise<unknown>;
  /** How it is answered, once. */
  readonly answer: unknown;
  /** How else it may be answered where it is not known what became of it: nobody is let in, nothing is sent twice. */
  readonly unsure?: readonly unknown[];
}

/** The script for a case, whose id no other has. */
export function scriptOf(store: Store, id: string): Script {
  const first = sampleCase(id, { tasks: [sampleTask('t1')] });
  const second = nextOf(first, { status: '2', tasks: [sampleTask('t2')] });
  const [sent, refused] = [`${id}:1:0`, `${id}:2:0`];
  const scope = `series-${id}`;
  const claim: Claim = {
    ...{ scope, value: 1, version: 1, caseId: id, purpose: 'code' },
    ...{ claimedAt: T0, state: 'claimed' },
  };
  const pass: DraftPass = {
    ...{ hash: `hash-${id}`, draftId: id, purpose: 'device', party: null },
    ...{ createdBy: 'an', createdAt: T0, expiresAt: at(60) },
  };
  const session = { id: `session-${id}`, data: 'x', expiresAt: at(60) };
  const notice = {
    ...{ key: `${id}/notice`, account: id, caseId: id, subject: 's', body: 'b' },
    ...{ sentAt: T0, readAt: null },
  };
  const { cases, claims, effects, draftPasses, sessions, notices } = store;
  const leaseOf = async (key: string, from: number): Promise<number | null> =>
    (await effects.lease(key, from, at(60)))?.lease ?? null;
  /** As commands are carried out: whoever asks for one again is told its first answer. */
  const once = async (revision: number, write: () => Promise<string>): Promise<string> =>
    (await cases.commandAnswer(id, `${id}/${revision}`)) === null ? write() : 'done before';
  return {
    steps: [
      {
        name: 'files',
        take: () => once(1, () => cases.insert(sampleWrite(first, { effects: [sampleEffect(sent)] }))),
        answer: 'inserted',
      },
      { name: 'claims a number', take: () => claims.insert(claim), answer: true },
      { name: 'is too late for it', take: () => claims.insert({ ...claim, caseId: 'x' }), answer: false },
      {
        name: 'accepts',
        take: () =>
          once(2, () => cases.replace(sampleWrite(second, { effects: [sampleEffect(refused)] }), 1)),
        answer: 'replaced',
      },
      { name: 'is too late to', take: () => cases.replace(sampleWrite(second), 1), answer: 'conflict' },
      {
        name: 'takes the number',
        take: () => claims.replace({ ...claim, version: 2, state: 'taken' }, 1),
        answer: true,
      },
      { name: 'begins an effect', take: () => leaseOf(sent, 0), answer: 1, unsure: [null] },
      { name: 'notes a message', take: () => notices.insert(notice), answer: true },
      { name: 'notes it once', take: () => notices.insert({ ...notice, body: 'x' }), answer: false },
      { name: 'ends the effect', take: () => effects.complete(sent, 'ok'), answer: true },
      { name: 'begins another', take: () => leaseOf(refused, 0), answer: 1, unsure: [null] },
      { name: 'tells of a failure', take: () => effects.fail(refused, 1, 'no', at(1)), answer: true },
      { name: 'begins it again', take: () => leaseOf(refused, 2), answer: 3, unsure: [null] },
      { name: 'gives it back', take: () => effects.giveBack(refused, 3, 'no', at(2)), answer: true },
      { name: 'gives a code', take: () => draftPasses.put(pass), answer: undefined },
      {
        name: 'lets in by it',
        take: () => draftPasses.take(pass.hash),
        answer: true,
        unsure: ['store-outcome-unknown'],
      },
      {
        name: 'lets nobody else in',
        take: () => draftPasses.take(pass.hash),
        answer: false,
        unsure: ['store-outcome-unknown'],
      },
      { name: 'signs in', take: () => sessions.put(session), answer: undefined },
      { name: 'uses the token', take: () => sessions.take(session.id, T0), answer: session, unsure: [null] },
      {
        name: 'counts a try',
        take: async () => (await sessions.count(`tries-${id}`, T0, at(60))).count > 0,
        answer: true,
      },
    ],
    async left() {
      const grants = [{ role: 'mot_cua', unit: '*' }];
      const tasks = await store.tasks.find({ grants, sort: 'due', cursor: null, limit: 999 });
      return {
        case: await cases.get(id),
        answers: [await cases.commandAnswer(id, `${id}/1`), await cases.commandAnswer(id, `${id}/2`)],
        tasks: tasks.items.filter(({ caseId }) => caseId === id).map(({ task }) => task.id),
        effects: (await effects.ofCase(id)).map(({ effect: { key }, ...rest }) => ({ key, ...rest })),
        claim: await claims.get(scope, 1),
        notices: (await notices.ofAccount(id, { cursor: null, limit: 9 })).items,
        code: await draftPasses.get(pass.hash),
        session: await sessions.get(session.id, T0),
      };
    },
  };
}
