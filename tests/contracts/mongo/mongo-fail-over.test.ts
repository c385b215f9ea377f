import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../runtime/server/store/index.ts';
import { StoreError } from '../../../runtime/server/store/index.ts';
import { sampleCase, sampleWrite } from '../sample-case.ts';
import { openFailingPrimary, type Failure, type FailingPrimary } from './failing-primary.ts';
import { scriptOf, type ScriptStep } from './fail-over-script.ts';
import { isAtomic, mongoServer, openMongoHarness, type MongoHarness } from './mongo-harness.ts';

/** It stands before one server, which must take a write that is sent twice as one after the other. */
const isOne = mongoServer !== null && !mongoServer.includes(',');
const FAILURES: readonly Failure[] = ['refused', 'stopped', 'unheard', 'unanswered', 'unconfirmed'];
/** A driver sends what fails once more, and the store calls it three times. */
const SENT_AT_MOST = 6;
/** What a caller is told while it lasts. */
const SAID: Readonly<Record<Failure, readonly unknown[]>> = {
  refused: ['store-unreachable'],
  stopped: ['store-unreachable'],
  unheard: ['store-unreachable'],
  unanswered: ['store-unreachable'],
  unconfirmed: ['store-not-confirmed'],
};
/** The case for which nothing fails. */
const FIRST = 'ho-so';

describe.skipIf(!isOne || !isAtomic)('a MongoDB store whose primary fails', () => {
  let harness: MongoHarness;
  let primary: FailingPrimary;
  let store: Store;
  /** What is there of a case for which nothing failed. */
  let expected: unknown;
  /** Commands that are sent for it. */
  let commands: number;

  beforeEach(async () => {
    harness = await openMongoHarness();
    primary = await openFailingPrimary(harness.address);
    store = await harness.open({ address: primary.address, wait: () => Promise.resolve(), elapsed: () => 0 });
    primary.fail('refused', 0, 0);
    for (const step of scriptOf(store, FIRST).steps)
      expect(await step.take(), step.name).toEqual(step.answer);
    commands = primary.commands();
    expected = await leftOf(FIRST);
  });
  afterEach(async () => {
    await harness.dispose();
    await primary.close();
  });

  /** What a step is answered, or the code of what it is refused with. */
  const outcomeOf = (step: ScriptStep): Promise<unknown> =>
    step.take().catch((error: unknown) => {
      if (error instanceof StoreError) return error.code;
      throw error;
    });
  /** What is there of a case, as if it had the name of the first. */
  const leftOf = async (id: string): Promise<unknown> => {
    const left = JSON.stringify(await scriptOf(store, id).left());
    return JSON.parse(left.replaceAll(id, FIRST)) as unknown;
  };

  for (const failure of FAILURES) {
    for (const [times, often] of [
      [1, 'once'],
      [2, 'twice'],
    ] as const) {
      it(`does everything once, whichever command is ${failure} ${often}`, async () => {
        for (let nth = 1; nth <= commands; nth += 1) {
          const id = `${FIRST}-${nth}-`;
          primary.fail(failure, nth, times);
          for (const step of scriptOf(store, id).steps) {
            const allowed = [step.answer, ...(step.unsure ?? [])];
            expect(allowed, `${step.name}, command ${nth}`).toContainEqual(await outcomeOf(step));
          }
          primary.fail(failure, 0, 0);
          expect(await leftOf(id), `command ${nth}`).toEqual(expected);
        }
      }, 60_000);
    }

    it(`says so when whatever comes is ${failure}, and what is asked once more then is done once`, async () => {
      const codes = new Set<unknown>();
      for (const [place, { name }] of scriptOf(store, FIRST).steps.entries()) {
        const id = `${FIRST}-${place}-`;
        for (const [at, step] of scriptOf(store, id).steps.entries()) {
          primary.fail(failure, 1, at === place ? SENT_AT_MOST : 0);
          const outcome = await outcomeOf(step);
          if (at !== place) continue;
          codes.add(outcome);
          primary.fail(failure, 0, 0);
          await outcomeOf(step);
        }
        expect(await leftOf(id), name).toEqual(expected);
      }
      expect(codes).toEqual(new Set(SAID[failure]));
    }, 60_000);
  }

  it('waits for the next primary with all that is under way', async () => {
    primary.fail('refused', 0, 0);
    primary.reign(false);
    const names = Array.from({ length: 20 }, (_, n) => `d${n}`);
    const written = Promise.all(names.map((name) => store.cases.insert(sampleWrite(sampleCase(name)))));
    await expect.poll(() => primary.commands()).toBeGreaterThan(0);
    primary.reign(true);
    expect(new Set(await written)).toEqual(new Set(['inserted']));
    const changes = (await store.changes.since('0', 999)) ?? [];
    const told = changes.map(({ caseId }) => caseId ?? '').filter((name) => names.includes(name));
    expect(told.toSorted()).toEqual(names.toSorted());
  });

  it('says that the server is gone when no other comes in time', async () => {
    const address = primary.address.replace('TimeoutMS=5000', 'TimeoutMS=200');
    const hasty = await harness.open({ address, wait: () => Promise.resolve() });
    primary.reign(false);
    const write = sampleWrite(sampleCase('d'));
    await expect(hasty.cases.insert(write)).rejects.toMatchObject({ code: 'store-unreachable' });
    expect(await hasty.isReady()).toBe(false);
    primary.reign(true);
    expect(await hasty.cases.get('d')).toBeNull();
    expect(await hasty.cases.insert(write)).toBe('inserted');
    expect(await hasty.isReady()).toBe(true);
  });
});
