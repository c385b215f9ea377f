import { millisOf } from '../../../engine/index.ts';
import type { CaseWrite } from '../../../runtime/server/store/index.ts';
import type { Agency } from './agencies.ts';
import type { CaseTemplate, PlainTemplate } from './case-templates.ts';
import { OFFICE_OPEN } from './office-world.ts';
import { scattered } from './people-names.ts';
import { pressOf, type Stamp } from './stamp.ts';

/** Agencies that can take each other's place, by code. */
export type AgencyPlaces = ReadonlyMap<string, readonly Agency[]>;

/** A case of the mix, and what it was made from. */
export interface MixedCase {
  readonly template: PlainTemplate;
  readonly write: CaseWrite;
}

const DAY = 86_400_000;
/** A case that has ended did so within a year. */
const YEAR = 360;

/** Nothing was filed before: the shipped calendar begins here. */
const OLDEST = '2026-01-01T00:00:00+07:00';

/** A template, and by how many days its copies can be moved so that they fit the moment at which the load begins. */
interface Movable {
  readonly template: CaseTemplate;
  readonly least: number;
  readonly most: number;
}

/**
 * The dossiers of a province: of all procedures and in all their states, of agencies and applicants of their own, spread over
 * a year. The case of a number is the same in every run and every thread.
 */
export class CaseMix {
  readonly #places: AgencyPlaces;
  /** Cases whose deadlines run, by procedure; and those of which none does. */
  readonly #running: readonly (readonly Movable[])[];
  readonly #others: readonly (readonly Movable[])[];

  constructor(templates: readonly PlainTemplate[], agencies: ReadonlyMap<string, Agency>) {
    this.#places = placesOf(agencies);
    const movable = templates.flatMap(movableOf);
    this.#running = byProcedure(movable.filter(({ template }) => template.wakeAt !== null));
    this.#others = byProcedure(movable.filter(({ template }) => template.wakeAt === null));
  }

  /** The case of a number; one in eleven has no deadline that runs, or has ended. */
  caseOf(no: number): MixedCase {
    const { template, least, most } = chosen(no % 11 === 10 ? this.#others : this.#running, no);
    const shift = (least + scattered(no + 5, most - least + 1)) * DAY;
    return { template, write: template.stamp(stampOf(no, template, shift, this.#places)) };
  }
}

/** For each agency those that can take its place, itself among them. */
export function placesOf(agencies: ReadonlyMap<string, Agency>): AgencyPlaces {
  const kinds = grouped([...agencies.values()], ({ kind }) => kind);
  return new Map([...agencies.values()].map(({ unit, kind }) => [unit, kinds.get(kind) ?? []]));
}

/** What makes the case of a number: its agency is one that can take the place of the template's. */
export function stampOf(
  no: number,
  { unit }: Pick<PlainTemplate, 'unit'>,
  shift: number,
  places: AgencyPlaces,
  prefix = 'h',
): Stamp {
  const like = places.get(unit) ?? [];
  const agency = like[scattered(no + 11, Math.max(1, like.length))];
  return { no, id: `${prefix}${no}`, agency: agency ?? { unit, identifier: unit, kind: '' }, shift };
}

/** Nothing may happen after the load begins, and what runs then must not be over yet. */
function movableOf(plain: PlainTemplate): Movable[] {
  const now = millisOf(OFFICE_OPEN);
  const most = Math.floor((now - plain.lastAt) / DAY);
  const usual = most - (plain.isEnded ? YEAR : 30);
  const late = plain.wakeAt === null ? usual : Math.floor((now - plain.wakeAt) / DAY) + 1;
  const least = Math.max(
    late,
    Math.ceil((millisOf(OLDEST) - millisOf(plain.pattern.case.submittedAt)) / DAY),
  );
  const template = { ...plain, stamp: pressOf(plain.pattern, plain.roles) };
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

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
