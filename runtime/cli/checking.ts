import {
  calendarLibrary,
  catalogueLibrary,
  readSettings,
  readShipped,
  type CheckSurroundings,
} from '../server/index.ts';
import type { CommandWorld } from './console-out.ts';

/**
 * What definitions are checked against where no server and no data folder is asked: the shipped data, with what the
 * settings of this place connect.
 */
export function shippedSurroundings(
  world?: Pick<CommandWorld, 'environment' | 'language'>,
): CheckSurroundings {
  const { catalogues, calendar, shared, registries, systems = [] } = readShipped();
  const base = {
    catalogues: catalogueLibrary(catalogues),
    calendar: calendarLibrary(calendar),
    shared,
    registries: new Set(registries.map(({ id }) => id)),
  };
  const { settings } = world ? readSettings(world.environment, world.language) : { settings: null };
  if (settings === null) return base;
  const { isDemo } = settings;
  const sandboxes = isDemo ? systems : [];
  return {
    ...base,
    systems: new Set([...settings.systems, ...sandboxes].map(({ id }) => id)),
    pays: isDemo,
    signs: isDemo,
  };
}
