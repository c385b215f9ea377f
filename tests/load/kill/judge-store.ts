import { verifyHistory, type Case } from '../../../engine/index.ts';
import { claimNumber, type EffectRecord, type Store } from '../../../runtime/server/store/index.ts';
import { digestOf } from '../../../runtime/server/definitions/hash-of.ts';
import type { Acknowledged } from './applicants.ts';

/** What was found in a store, with everything in it that must not be. */
export interface Judgement {
  readonly cases: number;
  readonly effects: number;
  /** Effects that were begun more than once, since the process that had them died. */
  readonly begunAgain: number;
  /** Numbers that died with a process and were given to the next who asked. */
  readonly numbersAgain: number;
  readonly faults: readonly string[];
}

/** What is left to do in a store. */
export interface LeftOver {
  readonly pending: number;
  /** Effects that were given up since each process that had them died, and that were put back now, as a person does. */
  readonly putBack: number;
}

/** Counts what is left to do, and puts back what was given up for the deaths of its processes alone. */
export async function leftOver(store: Store, now: string): Promise<LeftOver> {
  const all = await effectsOf(store, await casesOf(store));
  let putBack = 0;
  for (const { effect, status, lastError } of all)
    if (status === 'incident' && lastError === 'interrupted' && (await store.effects.retry(effect.key, now)))
      putBack += 1;
  return { pending: all.filter(({ status }) => status === 'pending').length, putBack };
}

/** Holds a store against what its servers have acknowledged: nothing lost, nothing doubled. */
export async function judgeStore(
  store: Store,
  { filed, accepted }: Acknowledged,
  now: string,
): Promise<Judgement> {
  const faults: string[] = [];
  const cases = await casesOf(store);
  const ids = new Set(cases.map(({ id }) => id));
  for (const id of filed) if (!ids.has(id)) faults.push(`case ${id} was acknowledged and is lost`);
  for (const id of ids) if (!filed.has(id)) faults.push(`case ${id} was filed by nobody, or twice`);
  for (const one of cases) {
    const events = one.history.map(({ event }) => event).filter((event) => event === 'TIEP_NHAN');
    if (events.length !== (accepted.has(one.id) ? 1 : 0))
      faults.push(`case ${one.id} was accepted ${events.length} times`);
    if (one.numbers.length !== events.length) faults.push(`case ${one.id} has ${one.numbers.length} numbers`);
    const { problems } = verifyHistory(one, digestOf);
    if (problems.length > 0)
      faults.push(`the history of case ${one.id} does not hold: ${problems[0]?.code ?? ''}`);
  }
  const effects = await effectsOf(store, cases);
  for (const { effect, status, lastError } of effects)
    if (status !== 'done') faults.push(`effect ${effect.key} is ${status}: ${lastError ?? ''}`);
  await judgeMessages(store, accepted, faults);
  const numbersAgain = await judgeNumbers(store, cases, now, faults);
  const begunAgain = effects.filter(({ attempts }) => attempts > 1).length;
  return { cases: cases.length, effects: effects.length, begunAgain, numbersAgain, faults };
}

/** Whoever applied was told once of each case. */
async function judgeMessages(store: Store, accepted: ReadonlySet<string>, faults: string[]): Promise<void> {
  const told = new Map<string, number>();
  for (let cursor: string | null = null, isFirst = true; isFirst || cursor !== null; isFirst = false) {
    const page = await store.notices.ofAccount('nguoi-nop', { cursor, limit: 200 });
    for (const { caseId } of page.items) told.set(caseId, (told.get(caseId) ?? 0) + 1);
    cursor = page.next;
  }
  for (const id of accepted)
    if (told.get(id) !== 1) faults.push(`of case ${id} the applicant was told ${told.get(id) ?? 0} times`);
}

/** No number is held twice, and those in between that nobody holds are given next; how many there were. */
async function judgeNumbers(
  store: Store,
  cases: readonly Case[],
  now: string,
  faults: string[],
): Promise<number> {
  const held = new Map<string, Map<number, string>>();
  for (const { id, numbers } of cases) {
    for (const { scope, value } of numbers) {
      const series = held.get(scope) ?? new Map<number, string>();
      const other = series.get(value);
      if (other !== undefined) faults.push(`number ${value} of ${scope} is held by ${other} and by ${id}`);
      held.set(scope, series.set(value, id));
    }
  }
  let again = 0;
  for (const [scope, series] of held) {
    const highest = await store.claims.highest(scope);
    for (let value = 1; value <= highest; value += 1) {
      if (series.has(value)) continue;
      again += 1;
      const claim = await claimNumber(store, { scope, caseId: `next-${value}`, purpose: 'code', now });
      if (claim.value !== value) faults.push(`number ${value} of ${scope} is lost`);
    }
  }
  return again;
}

async function casesOf(store: Store): Promise<readonly Case[]> {
  const cases: Case[] = [];
  for (let cursor: string | null = null, isFirst = true; isFirst || cursor !== null; isFirst = false) {
    const page = await store.cases.stored({ cursor, limit: 200 });
    for (const { document } of page.items) cases.push(JSON.parse(document) as Case);
    cursor = page.next;
  }
  return cases;
}

async function effectsOf(store: Store, cases: readonly Case[]): Promise<readonly EffectRecord[]> {
  const all: EffectRecord[] = [];
  for (const { id } of cases) all.push(...(await store.effects.ofCase(id)));
  return all;
}
