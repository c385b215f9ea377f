import type { CalendarDate } from '../dates/index.ts';
import type { ContextValue } from '../feel/index.ts';
import type { Catalogue } from './compile-catalogue.ts';

/** Names under which expressions read the entry itself; an attribute of the same name is not seen. */
export const entryParts = ['code', 'label', 'parent'] as const;

/**
 * An entry as expressions see it: its code, its name as `label`, the code above it as `parent`, and its attributes
 * under their own names, all of them as they read on a day. Null where the catalogue does not know the code; one
 * that has closed is still found, since old answers hold it.
 *
 * @example entryValue(units, '08716', '2026-11-20') // { kind: 'phuong', code: '08716', label: 'Phường …', parent: '25' }
 */
export function entryValue(catalogue: Catalogue, code: string, day: CalendarDate): ContextValue | null {
  const entry = catalogue.entry(code, day);
  if (entry === undefined) return null;
  return { ...entry.attributes, code, label: entry.name.vi, parent: entry.parent ?? null };
}
