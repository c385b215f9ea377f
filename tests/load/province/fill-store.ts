import { instantOf, millisOf } from '../../../engine/index.ts';
import type { CaseWrite, Store } from '../../../runtime/server/store/index.ts';
import type { Agency } from './agencies.ts';
import type { CaseTemplate } from './case-templates.ts';
import { OFFICE_OPEN } from './office-world.ts';
import { scattered } from './people-names.ts';
import type { Stamp } from './stamp.ts';

/** What came of filling a store. */
export interface Filled {
  readonly cases: number;
  readonly openTasks: number;
  /** Cases with a deadline that will fire by itself. */
  readonly armed: number;
  readonly ended: number;
  /** Characters of JSON of all cases. */
  readonly characters: number;
  readonly seconds: number;
}

/** Agencies that can take each other's place, by code. */
export type AgencyPlaces = ReadonlyMap<string, readonly Agency[]>;

/** What is filled in, and with how many. */
export interface FillOrder {
  readonly templates: readonly CaseTemplate[];
  readonly agencies: ReadonlyMap<string, Agency>;
  /** Cases whose deadlines run. One in ten more has none that runs, or has ended. */
  readonly armed: number;
  /** Seconds after which no more are written, however many there are. */
  readonly patience?: number;
  /** Told how far it has come. */
  readonly onProgress?: (cases: number) => void;
}

const DAY = 86_400_000;
const BATCH = 1_000;
/** A case that has ended did so within a year. */
const YEAR = 360;

/** A template, and by how many days its copies can be moved so that they fit the moment at which the load begins. */
interface Movable {
  readonly template: CaseTemplate;
  readonly least: number;
  readonly most: number;
}

/**
 * Fills a store with dossiers, in every state that the procedures have, of agencies and applicants of their own: through
 * the port of the store, with the history, tasks, clocks and numbers that the engine gave their like.
 */
export async function fillStore(
  store: Store,
  { templates, agencies, armed, patience = Infinity, onProgress }: FillOrder,
): Promise<Filled> {
  const begun = performance.now();
  const places = placesOf(agencies);
  const movable = templates.flatMap(movableOf);
  const running = byProcedure(movable.filter(({ template }) => template.wakeAt !== null));
  const others = byProcedure(movable.filter(({ template }) => template.wakeAt === null));
  const wanted = Math.ceil(armed * 1.1);
  let cases = 0;
  const scopes = new Map<string, number>();
  const sums = { openTasks: 0, armed: 0, ended: 0, characters: 0 };
  for (let from = 0; from < wanted && performance.now() - begun < patience * 1_000; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, wanted - from) }, (_, n) => {
      const no = from + n;
      const { template, least, most } = chosen(no % 11 === 10 ? others : running, no);
      const shift = (least + scattered(no + 5, most - least + 1)) * DAY;
      sums.openTasks += template.openTasks;
      if (template.isEnded) sums.ended += 1;
      if (template.wakeAt !== null) sums.armed += 1;
      return template.stamp(stampOf(no, template, shift, places));
    });
    if (from === 0) sums.characters = batch.reduce((sum, one) => sum + JSON.stringify(one.case).length, 0);
    for (const { case: subject } of batch)
      for (const { scope, value } of subject.numbers)
        scopes.set(scope, Math.max(value, scopes.get(scope) ?? 0));
    await insertAll(store, batch);
    cases = from + batch.length;
    onProgress?.(cases);
  }
  await endSeries(store, scopes);
  const characters = Math.round((sums.characters * cases) / Math.min(BATCH, cases));
  return { ...sums, characters, cases, seconds: (performance.now() - begun) / 1_000 };
}

/** Writes cases, and throws where one is not written. */
export async function insertAll({ cases }: Store, writes: readonly CaseWrite[]): Promise<void> {
  const outcomes = await Promise.all(writes.map((write) => cases.insert(write)));
  const refused = outcomes.findIndex((outcome) => outcome !== 'inserted');
  if (refused >= 0) throw new Error(`case ${writes[refused]?.case.id} was not written: ${outcomes[refused]}`);
}

/** For each agency those that can take its place, itself among them. */
export function placesOf(agencies: ReadonlyMap<string, Agency>): AgencyPlaces {
  const kinds = grouped([...agencies.values()], ({ kind }) => kind);
  return new Map([...agencies.values()].map(({ unit, kind }) => [unit, kinds.get(kind) ?? []]));
}

/** What makes the case of a number: its agency is one that can take the place of the template's. */
export function stampOf(
  no: number,
  { unit }: Pick<CaseTemplate, 'unit'>,
  shift: number,
  places: AgencyPlaces,
  prefix = 'h',
): Stamp {
  const like = places.get(unit) ?? [];
  const agency = like[scattered(no + 11, Math.max(1, like.length))];
  return { no, id: `${prefix}${no}`, agency: agency ?? { unit, identifier: unit, kind: '' }, shift };
}

/** Nothing may happen after the load begins, and what runs then must not be over yet. */
function movableOf(template: CaseTemplate): Movable[] {
  const now = millisOf(OFFICE_OPEN);
  const most = Math.floor((now - template.lastAt) / DAY);
  const usual = most - (template.isEnded ? YEAR : 30);
  const least = template.wakeAt === null ? usual : Math.floor((now - template.wakeAt) / DAY) + 1;
  return least > most ? [] : [{ template, least, most }];
}

function byProcedure(movable: readonly Movable[]): readonly (readonly Movable[])[] {
  return [...grouped(movable, ({ template }) => template.procedure).values()];
}

function chosen(lists: readonly (readonly Movable[])[], no: number): Movable {
  const list = lists[scattered(no, lists.length)] ?? [];
  // Most dossiers are young, so the one with the shortest history of three is taken.
  const picks = [3, 17, 29].map((salt) => list[scattered(no + salt, list.length)]);
  const found = picks.reduce((one, other) => (sizeOf(other) < sizeOf(one) ? other : one));
  if (!found) throw new Error('no procedure has such a case');
  return found;
}

function sizeOf(movable: Movable | undefined): number {
  return movable?.template.characters ?? Infinity;
}

/** Series go on after the numbers that the cases hold. */
async function endSeries({ claims }: Store, scopes: ReadonlyMap<string, number>): Promise<void> {
  const claimedAt = instantOf(millisOf(OFFICE_OPEN));
  const last = [...scopes].map(([scope, value]) =>
    claims.insert({ scope, value, version: 1, caseId: 'h0', purpose: 'code', claimedAt, state: 'taken' }),
  );
  await Promise.all(last);
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
