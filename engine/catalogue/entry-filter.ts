import type { CatalogueEntry } from './catalogue-document.ts';

/** Which entries of a catalogue are wanted. */
export interface EntryFilter {
  /** Only entries right below this one; with `null`, only those that have nothing above them. */
  readonly parent?: string | null;
  /** Only entries with this value of an attribute, or with it among the codes that the attribute lists. */
  readonly attribute?: { readonly name: string; readonly value: string };
}

/** Whether an entry is one of those wanted. */
export function passes(entry: CatalogueEntry, { parent, attribute }: EntryFilter): boolean {
  if (parent !== undefined && (entry.parent ?? null) !== parent) return false;
  if (attribute === undefined) return true;
  const { attributes = {} } = entry;
  if (!Object.hasOwn(attributes, attribute.name)) return false;
  const value = attributes[attribute.name];
  return Array.isArray(value) ? value.includes(attribute.value) : String(value) === attribute.value;
}
