import { calendarLibrary, catalogueLibrary, readShipped, type CheckSurroundings } from '../server/index.ts';

/** What definitions are checked against where no server and no data folder is asked: the shipped data. */
export function shippedSurroundings(): CheckSurroundings {
  const { catalogues, calendar, shared } = readShipped();
  return { catalogues: catalogueLibrary(catalogues), calendar: calendarLibrary(calendar), shared };
}
