import { calendarLibrary, catalogueLibrary, readShipped, type CheckSurroundings } from '../server/index.ts';

/** What definitions are checked against where no server and no data folder is asked: the shipped data. */
export function shippedSurroundings(): CheckSurroundings {
  const { catalogues, calendar, shared, registries } = readShipped();
  return {
    catalogues: catalogueLibrary(catalogues),
    calendar: calendarLibrary(calendar),
    shared,
    registries: new Set(registries.map(({ id }) => id)),
  };
}
