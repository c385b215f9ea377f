import type { CatalogueEntry } from './catalogue-document.ts';

/** Whether the code of the entry may be used on that day (`yyyy-mm-dd`). */
export function isOpenAt(entry: CatalogueEntry, date: string): boolean {
  return (entry.from === undefined || entry.from <= date) && (entry.to === undefined || date <= entry.to);
}

/**
 * The entry as it read on that day: with the name and the attributes that its code had then. The entry itself
 * when nothing was different.
 */
export function entryAt(entry: CatalogueEntry, date: string): CatalogueEntry {
  const former = entry.formerly?.find(({ to }) => date <= to);
  if (former === undefined) return entry;
  return { ...entry, name: former.name, attributes: { ...entry.attributes, ...former.attributes } };
}
