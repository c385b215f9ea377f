import type { Definition, EngineContext, Instant } from '../../../engine/index.ts';
import type { CalendarOfProvince } from '../catalogues/calendar-library.ts';
import type { CatalogueLibrary } from '../catalogues/catalogue-library.ts';
import { digestOf } from './hash-of.ts';

/** What a definition's rules may look up: its catalogues in their pinned versions, the calendar of a unit. */
export type Surroundings = Pick<EngineContext, 'catalogue' | 'calendar'>;

/** What the rules of a definition may look up. */
export function surroundingsOf(
  definition: Pick<Definition, 'catalogues' | 'authority'>,
  catalogues: CatalogueLibrary,
  calendar: CalendarOfProvince,
): Surroundings {
  const pinned = new Map((definition.catalogues ?? []).map(({ id, version }) => [id, version]));
  const catalogue = (id: string) => catalogues.get(id, pinned.get(id)) ?? catalogues.get(id);
  return {
    catalogue,
    // A unit keeps the office hours of the unit above it, its province, unless it is one itself.
    calendar: (unit) => calendar(catalogue(definition.authority.units)?.entry(unit)?.parent ?? unit),
  };
}

/** The whole context of one decision. */
export function contextOf(
  surroundings: Surroundings,
  world: { readonly now: Instant; readonly newId: () => string; readonly publicUrl: string },
  number: EngineContext['number'] = () => undefined,
): EngineContext {
  return {
    ...surroundings,
    now: world.now,
    newId: world.newId,
    number,
    digest: digestOf,
    trackingUrl: (reference) => `${world.publicUrl}/tra-cuu/${encodeURIComponent(reference)}`,
  };
}
